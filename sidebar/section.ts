// The sections of the sidebar and how the page says which of them to open first.

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

/** What the sidebar shows: the list of all sections, or one of them. */
export type Route = 'home' | Section;

/** The section named by the page; anything else opens the list of sections. */
export function readSection(name: string | undefined): Route {
  return SECTIONS.find((section) => section === name) ?? 'home';
}
