// The sheet into which a form writes its answers: a column a question, a row an answer, each found by its mark.
import type { CellContent } from './cell';
import { Formula } from './cell';
import type { Form, FormResponse, Question } from './forms';
import type { Sheet } from './sheet';
import { GENERAL_FORMAT } from './sheet-look';
import { readTyped } from './typing';
import type { Workbook } from './workbook';

export const TIMESTAMP_HEADING = 'Отметка времени';
const TIMESTAMP_FORMAT = 'dd.mm.yyyy hh:mm:ss';
/** Pixels in which a date with its time is seen whole. */
const TIMESTAMP_WIDTH = 140;

const TIMESTAMP_MARK = 'timestamp';
const questionMark = (question: Question): string => `question ${question.id}`;
const responseMark = (response: FormResponse): string => `response ${response.id}`;

/** The sheet to which the form is linked; undefined when there is none. */
export function responseSheet(workbook: Workbook, form: Form): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === form.sheetId);
}

/** Links the form to a new sheet «Ответы на форму (N)» with its headings and the answers given so far. */
export function linkToNewSheet(workbook: Workbook, form: Form): Sheet {
  const sheet = workbook.insertSheet(freeName(workbook));
  form.sheetId = sheet.id;
  sheet.frozenRows = 1;
  addColumn(sheet, TIMESTAMP_MARK, TIMESTAMP_HEADING);
  sheet.look.setColumnWidths(1, 1, TIMESTAMP_WIDTH);
  for (const question of form.questions) addQuestionColumn(sheet, question);
  for (const response of form.responses) writeResponse(sheet, form, response);
  return sheet;
}

/** A question gets the first free column after the last one. */
export function addQuestionColumn(sheet: Sheet, question: Question): void {
  addColumn(sheet, questionMark(question), question.title);
}

/** Writes the question's title over its heading, wherever the column stands now. */
export function renameQuestionColumn(sheet: Sheet, question: Question): void {
  const place = placeOf(sheet, questionMark(question));
  if (place !== undefined) sheet.setContents(place.row, place.column, [[textOrBlank(question.title)]]);
}

/** The row in which an answer stands now; undefined when it was deleted. */
export function rowOfResponse(sheet: Sheet, response: FormResponse): number | undefined {
  return placeOf(sheet, responseMark(response))?.row;
}

/** The questions by the column in which their answers stand, and the column of the timestamp. */
export function columnsOf(
  sheet: Sheet,
  form: Form,
): { timestamp: number | undefined; questions: Map<number, Question> } {
  const questions = new Map<number, Question>();
  for (const question of form.questions) {
    const column = placeOf(sheet, questionMark(question))?.column;
    if (column !== undefined) questions.set(column, question);
  }
  return { timestamp: placeOf(sheet, TIMESTAMP_MARK)?.column, questions };
}

/**
 * Writes an answer over its own row, or into a row inserted after the last one, as Google does. Texts are read as
 * typed, but never become formulas. Columns that the user deleted are made anew at the right.
 */
export function writeResponse(sheet: Sheet, form: Form, response: FormResponse): number {
  if (placeOf(sheet, TIMESTAMP_MARK) === undefined) addColumn(sheet, TIMESTAMP_MARK, TIMESTAMP_HEADING);
  for (const question of form.questions) {
    if (placeOf(sheet, questionMark(question)) === undefined) addQuestionColumn(sheet, question);
  }
  const { timestamp = 1, questions } = columnsOf(sheet, form);
  const row = rowOfResponse(sheet, response) ?? newRow(sheet, timestamp, response);
  sheet.setContents(row, timestamp, [[new Date(Math.floor(response.sentAt / 1000) * 1000)]]);
  sheet.look.numberFormats.set(row, timestamp, 1, 1, TIMESTAMP_FORMAT);
  for (const [column, question] of questions) writeAnswer(sheet, row, column, response.answers[question.id]);
  return row;
}

function newRow(sheet: Sheet, timestamp: number, response: FormResponse): number {
  const row = sheet.lastRow() + 1;
  if (row > sheet.maxRows) sheet.grow(row, sheet.maxColumns);
  else sheet.insertRowsBefore(row, 1);
  sheet.look.marks.set(row, timestamp, 1, 1, responseMark(response));
  return row;
}

function writeAnswer(sheet: Sheet, row: number, column: number, answer = ''): void {
  const format = sheet.look.numberFormats.get(row, column);
  if (answer.startsWith("'")) {
    sheet.setContents(row, column, [[answer]]);
    return;
  }
  const typed = readTyped(answer, format, sheet.owner.now(), sheet.owner.locale);
  sheet.setContents(row, column, [[typed.content instanceof Formula ? answer : typed.content]]);
  if (typed.format !== undefined && format === GENERAL_FORMAT) {
    sheet.look.numberFormats.set(row, column, 1, 1, typed.format);
  }
}

function addColumn(sheet: Sheet, mark: string, heading: string): void {
  const marked = [...sheet.look.marks.runs()].map(({ column }) => column);
  const column = Math.max(sheet.lastColumn(), 0, ...marked) + 1;
  sheet.grow(1, column);
  sheet.look.marks.set(1, column, 1, 1, mark);
  sheet.look.fontWeights.set(1, column, 1, 1, 'bold');
  sheet.setContents(1, column, [[textOrBlank(heading)]]);
}

function placeOf(sheet: Sheet, mark: string): { row: number; column: number } | undefined {
  for (const { row, column, value } of sheet.look.marks.runs()) if (value === mark) return { row, column };
  return undefined;
}

const textOrBlank = (text: string): CellContent => text || null;

function freeName(workbook: Workbook): string {
  let number = 1;
  while (workbook.sheet(`Ответы на форму (${number})`) !== undefined) number += 1;
  return `Ответы на форму (${number})`;
}
