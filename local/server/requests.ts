// The shape of every request of the page, checked before anything is done with it.
import * as z from 'zod/mini';
import type { Api, CallName } from '../page/api/types';

/** Beyond any sheet that Google allows; keeps a broken request from asking for endless work. */
const LONGEST_LINE = 10_000_000;
/** A year: each hour may run triggers. */
const MOST_HOURS = 24 * 366;
const line = z.int().check(z.minimum(1), z.maximum(LONGEST_LINE));

const area = z.object({ row: line, column: line, rows: line, columns: line });
const selection = z.object({ sheet: z.string(), row: line, column: line, rows: line, columns: line });
const nothing = z.object({});
const file = z.object({ name: z.string(), base64: z.string() });

const structureAction = z.union([
  z.object({
    kind: z.enum(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns']),
    at: line,
    count: line,
  }),
  z.object({ kind: z.literal('moveColumn'), from: line, before: line }),
  z.object({ kind: z.literal('sort'), column: line, ascending: z.boolean() }),
  z.object({ kind: z.literal('width'), column: line, pixels: z.int().check(z.minimum(1), z.maximum(2000)) }),
]);

const sheetName = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));
const sheetAction = z.union([
  z.object({ kind: z.literal('add'), name: sheetName }),
  z.object({ kind: z.literal('rename'), sheet: z.string(), name: sheetName }),
  z.object({ kind: z.literal('delete'), sheet: z.string() }),
]);

type Schemas = { readonly [N in CallName]: z.ZodMiniType<Api[N]['request']> };

export const requestSchemas: Schemas = {
  state: nothing as z.ZodMiniType<Record<string, never>>,
  cells: z.object({ sheet: z.string(), area }),
  rowLines: z.object({ sheet: z.string(), widths: z.record(z.string(), z.number().check(z.minimum(0))) }),
  summary: selection,
  copy: selection,
  select: selection,
  edit: z.object({
    sheet: z.string(),
    cells: z.array(z.object({ row: line, column: line, text: z.string() })),
  }),
  paste: z.object({ sheet: z.string(), row: line, column: line, texts: z.array(z.array(z.string())) }),
  pasteCopied: z.object({ from: selection, to: selection }),
  clear: selection,
  structure: z.object({ sheet: z.string(), action: structureAction }),
  sheet: sheetAction,
  run: z.object({ entry: z.string() }),
  script: z.object({ entry: z.string(), args: z.array(z.unknown()) }),
  closeFrame: z.object({ place: z.enum(['sidebar', 'dialog']) }),
  form: z.object({ form: z.string() }),
  answerForm: z.object({
    form: z.string(),
    response: z.nullable(z.string()),
    answers: z.record(z.string(), z.string()),
  }),
  passTime: z.object({ hours: z.int().check(z.minimum(1), z.maximum(MOST_HOURS)) }),
  actAs: z.object({ user: z.enum(['first', 'second']) }),
  undo: nothing as z.ZodMiniType<Record<string, never>>,
  redo: nothing as z.ZodMiniType<Record<string, never>>,
  newWorkbook: z.object({ example: z.boolean() }),
  openWorkbook: file,
  saveWorkbook: nothing as z.ZodMiniType<Record<string, never>>,
  importSheet: z.object({ sheet: z.string(), file }),
  exportSheet: z.object({ sheet: z.string(), format: z.enum(['csv', 'xlsx']) }),
};
