// The sections of the sidebar, and how the server tells the page which of them to open first.

export const SECTIONS = [
  'start',
  'intake',
  'check',
  'lists',
  'indicators',
  'recommendations',
  'monitoring',
  'about',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Id of the element that names the section. */
export const SECTION_ELEMENT = 'opened-section';

/** Added to the end of the page: the page itself is served as it was built. */
export function sectionMark(section: Section): string {
  return `<i id="${SECTION_ELEMENT}" data-section="${section}" hidden></i>`;
}
