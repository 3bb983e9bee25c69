// A linked form as «Формы» tells of it.
import type { SchoolYear } from '../../domain/kernel/school-year';
import type { SheetSpec } from '../sheet-spec';
import type { QuestionLink } from './questions';

export interface LinkedForm {
  /** The table that its answers fill. */
  readonly spec: SheetSpec;
  /** Undefined when the form asks the year itself. */
  readonly year: SchoolYear | undefined;
  /** Number of the response sheet in the workbook. */
  readonly sheetId: number;
  readonly links: readonly QuestionLink[];
}

/** Whence a row comes and of which day it is: filled with every answer, unless the form asks it. */
const PROVENANCE = ['source', 'asOf'];

/** Those of them that the table has and the form does not ask. */
export function provenanceOf({ spec, links }: LinkedForm): readonly string[] {
  const asked = new Set(links.map(({ column }) => column));
  return PROVENANCE.filter((id) => id in spec.columns && !asked.has(id));
}
