// A filled form becomes a row of its table; its values are judged by the rules of the sheet, not here.
import { cellText, type SheetRows } from '../../domain/intake/sheet-rows';
import { isPersonalText } from '../../domain/kernel/personal-text';
import { comparable } from '../../domain/kernel/text';
import {
  type FormRefusalCode,
  formLandmarks,
  formLinesMissing,
  formRefusalText,
  schoolFormAbout,
  schoolFormName,
  schoolFormSource,
} from '../../messages/intake/school-form';
import type { Reading } from '../reading';
import { refusalInWords } from '../refusal-in-words';
import { FORM_TARGETS, targetSheets } from '../target-sheets';
import type { FormTarget, LoadedCells, SchoolFigures } from '../types';
import { formLines, linesPlace } from './form-lines';
import { FORM_VERSION, type FormMark, schoolOfLabel } from './landmarks';

/** `mark` as `markOf` gives it. A form without a school or without an answer is refused. */
export function readForm(rows: SheetRows, mark: FormMark | 'spoilt'): Reading {
  if (mark === 'spoilt') return refused('FORM_MARK_SPOILT');
  if (mark.version !== FORM_VERSION) return refused('FORM_VERSION');
  const target = targetOf(mark.table);
  if (target === undefined) return refused('FORM_MARK_SPOILT');
  const place = linesPlace(rows);
  if (place === undefined) return refused('FORM_LINES_GONE');
  const chosen = chosenSchool(rows.slice(0, place.headingRow));
  if (chosen === undefined) return refused('FORM_SCHOOL_BLANK');
  if (isPersonalText(chosen.label)) {
    return { kind: 'refused', refused: refusalInWords({ code: 'PERSONAL_DATA', ...chosen }) };
  }
  const spec = targetSheets[target];
  const { answers, missing, refusedRows } = formLines(rows, place, spec);
  if (Object.keys(answers).length === 0 && refusedRows.length === 0) return refused('FORM_BLANK');
  return {
    kind: 'ready',
    report: schoolFormName,
    about: schoolFormAbout(spec.title, mark.year),
    source: schoolFormSource,
    asOf: '',
    facts: undefined,
    schools: [figures(chosen, target, { year: mark.year, ...answers })],
    participants: undefined,
    region: [],
    notes: missing.length === 0 ? [] : [{ agrees: false, text: formLinesMissing(missing) }],
    refusedRows,
    asked: [],
    given: {},
  };
}

function targetOf(table: string): FormTarget | undefined {
  return FORM_TARGETS.find((target) => comparable(targetSheets[target].title) === comparable(table));
}

/** The label beside the word «Школа», with its place from 1; undefined when nothing is chosen. */
interface Chosen {
  readonly label: string;
  readonly row: number;
  readonly column: number;
}

function chosenSchool(above: SheetRows): Chosen | undefined {
  const word = comparable(formLandmarks.school);
  for (const [at, row] of above.entries()) {
    const texts = row.map(cellText);
    const beside = texts.findIndex((text) => comparable(text) === word);
    const column = texts.findIndex((text, index) => index > beside && text !== '');
    if (beside >= 0 && column >= 0) return { label: texts[column] ?? '', row: at + 1, column: column + 1 };
  }
  return undefined;
}

function figures({ label, row }: Chosen, target: FormTarget, cells: LoadedCells): SchoolFigures {
  return { row, ...schoolOfLabel(label), municipality: '', participants: 0, cells: { [target]: cells } };
}

function refused(code: FormRefusalCode): Reading {
  return { kind: 'refused', refused: { code, ...formRefusalText(code) } };
}
