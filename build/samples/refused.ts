// Files that the intake refuses, each with the reason a person is to read.
import type { OpeningCode } from '../../src/messages/intake/refusals';
import { archiveOf } from './archive';
import { compoundFile } from './compound-file';
import { takenBooks } from './taken';
import { xlsxOf } from './xlsx';

export interface RefusedFile {
  readonly file: string;
  readonly shows: string;
  bytes(): Promise<Buffer> | Buffer;
  /** The reason that is told. */
  readonly code: OpeningCode | 'PERSONAL_DATA';
  /** By what two writings of it are the same: packed bytes carry the time of their packing. */
  readonly comparedBy: 'bytes' | 'cells' | 'length';
}

/** As many bytes as a download that broke off may have brought. */
const BROKEN_AT = 2000;

export const refusedFiles: readonly RefusedFile[] = [
  {
    file: 'старый формат.xls',
    shows: 'Книга Excel 97–2003.',
    code: 'OLD_EXCEL',
    bytes: () => compoundFile(['Workbook']),
    comparedBy: 'bytes',
  },
  {
    file: 'с паролем.xlsx',
    shows: 'Книга под паролем: внутри не читается.',
    code: 'PASSWORD',
    bytes: () => compoundFile(['EncryptedPackage', 'EncryptionInfo']),
    comparedBy: 'bytes',
  },
  {
    file: 'скачан не до конца.xlsx',
    shows: 'Начало настоящего файла.',
    code: 'BROKEN_FILE',
    bytes: async () => (await xlsxOf(takenBooks[0]?.sheets ?? [])).subarray(0, BROKEN_AT),
    comparedBy: 'length',
  },
  {
    file: 'с именами.xlsx',
    shows: 'Список с именами обучающихся; имена вымышлены.',
    code: 'PERSONAL_DATA',
    bytes: () => xlsxOf([{ name: 'Лист1', rows: namedPupils }]),
    comparedBy: 'cells',
  },
  {
    file: 'письмо вместо таблицы.xlsx',
    shows: 'Документ Word, которому сменили расширение.',
    code: 'NOT_A_TABLE',
    bytes: () => archiveOf(wordDocument),
    comparedBy: 'bytes',
  },
];

const namedPupils = [
  ['Код ОО', 'ФИО обучающегося', 'Класс', 'Отметка'],
  ['edu000101', 'Иванов Иван Иванович', 5, 4],
  ['edu000101', 'Петров Пётр Петрович', 5, 3],
  ['edu000101', 'Сидорова Анна Ивановна', 5, 5],
];

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

const wordDocument = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/><Override PartName="/word/document.xml" ContentType="${DOCUMENT_TYPE}"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>Направляем результаты ВПР.</w:t></w:r></w:p></w:body></w:document>`,
};
