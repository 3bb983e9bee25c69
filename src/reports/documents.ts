// The documents on offer: what each is for, what school it wants, and how it is made.
import type { ReportData, ReportSchool } from '../contract/report-data';
import { analyticalNote } from './analytical-note';
import type { ReportDocument } from './block';

/** `all` may be chosen in place of one school. */
export type SchoolNeed = 'none' | 'one' | 'one-or-all';

interface Described {
  readonly id: string;
  readonly title: string;
  /** One line: what it is for. */
  readonly about: string;
}

/** A document of the whole municipality. */
export interface WholeKind extends Described {
  readonly need: 'none';
  make(data: ReportData): ReportDocument;
}

/** A document of one school. */
export interface SchoolKind extends Described {
  readonly need: 'one' | 'one-or-all';
  make(data: ReportData, school: ReportSchool): ReportDocument;
}

export type DocumentKind = WholeKind | SchoolKind;

export const documents: readonly DocumentKind[] = [
  {
    id: 'note',
    title: 'Аналитическая справка',
    about: 'Итоги выявления ШНОР и ШНСУ с таблицами и рисунками',
    need: 'none',
    make: analyticalNote,
  },
];
