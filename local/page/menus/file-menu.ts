// «Файл»: new workbooks, files in and out.
import type { RefObject } from 'preact';
import { call } from '../api/client';
import type { FileView } from '../api/types';
import type { PageState } from '../page-state';
import { texts } from '../texts';
import { type MenuLine, SEPARATOR } from './menu-line';

/** Something that replaces the open workbook; done after a confirmation. */
export type Replacement = () => void;

export function fileMenu(
  page: PageState,
  picker: RefObject<HTMLInputElement>,
  confirm: (replacement: Replacement) => void,
): MenuLine[] {
  const { menus } = texts;
  const sheet = page.sheet.name;
  const replace = (caption: string, replacement: () => unknown): MenuLine => ({
    kind: 'command',
    caption,
    onChoose: () => confirm(() => () => void replacement()),
  });
  const line = (caption: string, onChoose: () => unknown): MenuLine => ({
    kind: 'command',
    caption,
    onChoose: () => void onChoose(),
  });
  return [
    replace(menus.newExample, () => page.command('newWorkbook', { example: true })),
    replace(menus.newBlank, () => page.command('newWorkbook', { example: false })),
    replace(menus.open, () => pick(picker, '.json', page, (file) => page.command('openWorkbook', file))),
    line(menus.save, () => page.download(() => call('saveWorkbook', {}))),
    SEPARATOR,
    line(menus.importSheet, () =>
      pick(picker, '.csv,.xlsx', page, (file) => page.command('importSheet', { sheet, file })),
    ),
    line(menus.exportCsv, () => page.download(() => call('exportSheet', { sheet, format: 'csv' }))),
    line(menus.exportXlsx, () => page.download(() => call('exportSheet', { sheet, format: 'xlsx' }))),
  ];
}

function pick(
  picker: RefObject<HTMLInputElement>,
  accept: string,
  page: PageState,
  take: (file: FileView) => Promise<unknown>,
): void {
  const input = picker.current;
  if (input === null) return;
  input.accept = accept;
  input.value = '';
  input.onchange = () => {
    const file = input.files?.[0];
    if (file === undefined) return;
    readFile(file)
      .then(take)
      .catch((error: unknown) => page.messages.report(error));
  };
  input.click();
}

async function readFile(file: File): Promise<FileView> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return { name: file.name, base64: url.slice(url.indexOf(',') + 1) };
}
