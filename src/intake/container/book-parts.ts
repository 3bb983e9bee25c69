// Where the parts of an Excel book stand in its archive: by their relations, not by their usual names.
import { finished, type Steps } from '../slices';
import { readXml } from './xml-part';
import { unpacked, type ZipEntry } from './zip-archive';

/** What a tab of a book is. A macro sheet holds commands of Excel 4, a dialog sheet the buttons of Excel 5. */
export type TabKind = 'worksheet' | 'chart' | 'macro' | 'dialog' | 'other';

/** A tab of the book, in the order of the book. */
export interface Tab {
  readonly name: string;
  readonly kind: TabKind;
  /** Hidden by Excel's «Скрыть» or by a program. */
  readonly hidden: boolean;
  /** Undefined when the archive does not hold it. */
  readonly part: ZipEntry | undefined;
}

export interface BookParts {
  readonly tabs: readonly Tab[];
  /** Dates are counted from 1904 and not from 1900. */
  readonly epoch1904: boolean;
  readonly strings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
}

interface Relation {
  readonly id: string;
  /** The last word of its type, in lower case: «worksheet», «xlmacrosheet». */
  readonly type: string;
  readonly target: string;
}

const TAB_KINDS: Readonly<Record<string, TabKind>> = {
  worksheet: 'worksheet',
  chartsheet: 'chart',
  xlmacrosheet: 'macro',
  xlintlmacrosheet: 'macro',
  dialogsheet: 'dialog',
};
const USUAL_BOOK = 'xl/workbook.xml';
const BOOK_TYPE = /(spreadsheetml|ms-excel)\.(sheet|template)\b.*\.main\+xml$/;

/** An archive whose files are found as Office does: whatever the case of letters and the slashes of their names. */
export class PartsArchive {
  private readonly parts: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly buffer: ArrayBuffer,
    entries: readonly ZipEntry[],
  ) {
    this.parts = new Map(entries.map((entry) => [partName(entry.name), entry]));
  }

  part(path: string): ZipEntry | undefined {
    return this.parts.get(partName(path));
  }

  bytes(part: ZipEntry): Generator<Uint8Array, void, void> {
    return unpacked(this.buffer, part);
  }

  /** Of a part, or of the whole archive for ''. Small: read at once. */
  relations(of: string): readonly Relation[] {
    const slash = of.lastIndexOf('/') + 1;
    const part = this.part(`${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`);
    const relations: Relation[] = [];
    if (part === undefined) return relations;
    const open = (name: string, attributes: () => Readonly<Record<string, string>>): void => {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes();
      const type = Type.slice(Type.lastIndexOf('/') + 1).toLowerCase();
      relations.push({ id: Id, type, target: resolved(of.slice(0, slash), Target) });
    };
    finished(readXml(this.bytes(part), { open }));
    return relations;
  }
}

/** The path of the book's main part; undefined when the archive is no Excel book. */
export function bookPath(archive: PartsArchive): string | undefined {
  const related = archive.relations('').find(({ type }) => type === 'officedocument')?.target;
  return [related, typedBook(archive), USUAL_BOOK].find(
    (path) => path !== undefined && archive.part(path) !== undefined,
  );
}

/** The part that the list of content types calls a book. */
function typedBook(archive: PartsArchive): string | undefined {
  const part = archive.part('[Content_Types].xml');
  if (part === undefined) return undefined;
  let path: string | undefined;
  const open = (name: string, attributes: () => Readonly<Record<string, string>>): void => {
    if (name !== 'Override' || path !== undefined) return;
    const { PartName = '', ContentType = '' } = attributes();
    if (BOOK_TYPE.test(ContentType)) path = PartName.replace(/^\//, '');
  };
  finished(readXml(archive.bytes(part), { open }));
  return path;
}

/** @throws Error when the book's main part is no XML or names no tabs */
export function* bookParts(archive: PartsArchive, path: string): Steps<BookParts> {
  const book = archive.part(path);
  if (book === undefined) throw new Error(`no part ${path}`);
  const relations = archive.relations(path);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const tabs: Tab[] = [];
  let epoch1904 = false;
  yield* readXml(archive.bytes(book), {
    open(name, attributes) {
      if (name === 'workbookPr') epoch1904 = isOn(attributes().date1904);
      if (name !== 'sheet') return;
      const { name: title = '', id = '', state } = attributes();
      const relation = byId.get(id);
      tabs.push({
        name: unescaped(title),
        kind: TAB_KINDS[relation?.type ?? ''] ?? 'other',
        hidden: state === 'hidden' || state === 'veryHidden',
        part: relation === undefined ? undefined : archive.part(relation.target),
      });
    },
  });
  if (tabs.length === 0) throw new Error('a book without tabs');
  const related = (type: string, usual: string): ZipEntry | undefined => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return (target === undefined ? undefined : archive.part(target)) ?? archive.part(usual);
  };
  return {
    tabs,
    epoch1904,
    strings: related('sharedstrings', 'xl/sharedStrings.xml'),
    styles: related('styles', 'xl/styles.xml'),
  };
}

/** «yes» of an attribute. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Letters that XML cannot hold are written as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function partName(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** A target stands from the root when it begins with a slash, else from the folder of its part. */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split(/[/\\]/)) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
