// What the sidebar shows, and how the page says what to show first.
import { SECTIONS, type Section } from '../src/contract/sections';

/** The list of all sections, or one of them. */
export type Route = 'home' | Section;

/** The section named by the page; anything else opens the list of sections. */
export function readSection(name: string | undefined): Route {
  return SECTIONS.find((section) => section === name) ?? 'home';
}
