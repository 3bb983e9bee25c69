// Everything in the list worked out anew: what was read, what is asked, what will be sent and remembered.
import type { Remembered } from '../contract/requests';
import { loadedKey } from '../domain/intake/groups';
import { isBlankRow } from '../domain/intake/sheet-rows';
import { isPersonalText } from '../domain/kernel/personal-text';
import { intakeNotes, passedTexts } from '../messages/intake/notes';
import { fromText } from '../messages/intake/reports';
import { learnedCodes } from './learned-codes';
import { mappingsOf, rememberedMapping } from './mapping-memory';
import { canBeAdded } from './new-schools';
import { isUnknown, type ReadingContext, readSheet } from './read-sheet';
import type { Reading, ReadyReading } from './reading';
import { isSchoolList } from './school-form/landmarks';
import { knownSchools, type SchoolsKnown } from './school-questions';
import { partsOfSheet } from './sheet-parts';
import { finished, type Steps } from './slices';
import { headingsAt } from './table-headings';
import { schoolsTables, tablesOf } from './tables';
import type {
  FileSheet,
  Given,
  Intake,
  IntakeContext,
  Item,
  LoadedTable,
  OpenedFile,
  ReadyItem,
  SchoolAnswer,
} from './types';

/** A file of the list; `id` stays while the file is in it. */
export interface ListedFile {
  readonly id: string;
  readonly opened: OpenedFile;
}

type Place = Pick<Item, 'id' | 'file' | 'sheet'>;
interface Placed {
  readonly place: Place;
  readonly reading: Reading;
  readonly sheet: FileSheet | undefined;
}

/**
 * Works out the whole list. `given` is by the id of an item, `answers` by the key of a school question. Pure and
 * linear in the rows; sheets that nothing has changed for are not read again.
 */
export function workOut(...input: Parameters<typeof workOutSteps>): Intake {
  return finished(workOutSteps(...input));
}

/** As `workOut`, with a pause after each file that is recognised, matched and brought to tables. */
export function* workOutSteps(
  files: readonly ListedFile[],
  given: ReadonlyMap<string, Given>,
  answers: ReadonlyMap<string, SchoolAnswer>,
  context: IntakeContext,
): Steps<Intake> {
  const reading: ReadingContext = { schools: context.schools, mappings: mappingsOf(context.remembered) };
  const read: Placed[] = [];
  for (const file of files) {
    read.push(...readFile(file, given, reading));
    yield;
  }
  const placed = withoutSame(read);
  const ready = placed.map((one) => one.reading).filter(isReady);
  const schools = yield* knownSchools(ready, answers, context);
  const items = placed.map((one) => itemOf(one, schools));
  const sent: LoadedTable[] = [];
  for (const { place, reading: one } of placed) {
    if (!isReady(one)) continue;
    sent.push(...tablesOf({ ...place, ...one }, (school) => schools.codeOf(one, school), context.today));
    yield;
  }
  const learned = learnedCodes(ready, schools.codeOf, schools.schools);
  return {
    items,
    questions: schools.questions,
    schools: schools.schools,
    tables: [...schoolsTables(schools.schools, schools.added, learned), ...sent],
    leftSchools: leftSchools(ready, schools),
    remember: [...rememberedAnswers(answers, schools), ...rememberedMappings(placed, given)],
  };
}

function readFile(
  { id, opened }: ListedFile,
  given: ReadonlyMap<string, Given>,
  context: ReadingContext,
): Placed[] {
  if ('refused' in opened) {
    const place = { id, file: opened.file, sheet: '' };
    return [{ place, reading: { kind: 'refused', refused: opened.refused }, sheet: undefined }];
  }
  const sheets = opened.sheets.flatMap((sheet, index) => {
    if (isSchoolList(sheet.rows)) return [];
    const isTaken = sheet.hidden !== true && !sheet.rows.every(isBlankRow);
    const parts = isTaken ? partsOfSheet(sheet) : [sheet];
    return parts.flatMap((part, nth) => {
      if (sheet.leftParts?.includes(nth) === true) return [];
      const place = {
        id: `${id}/${index}${nth === 0 ? '' : `.${nth}`}`,
        file: opened.file,
        sheet: sheet.sheet,
      };
      return [{ part, isTaken, place }];
    });
  });
  const hasKnown = sheets.some(({ part, isTaken }) => isTaken && !isUnknown(part));
  return sheets.map(({ part, isTaken, place }): Placed => {
    const placed = { place, sheet: part };
    if (!isTaken) return { ...placed, reading: passedReading(part) };
    // Beside a known report other sheets are its service pages.
    if (hasKnown && isUnknown(part) && part.isPart !== true) {
      return { ...placed, reading: { kind: 'passed', why: passedTexts.other } };
    }
    return { ...placed, reading: readSheet(part, given.get(place.id) ?? {}, context) };
  });
}

function passedReading({ rows, passed, hidden }: FileSheet): Reading {
  if (passed !== undefined) return { kind: 'passed', why: passed };
  if (rows.every(isBlankRow)) return { kind: 'passed', why: passedTexts.blank };
  return { kind: 'passed', why: passedTexts.hidden, ...(hidden === true ? { hidden } : {}) };
}

/** Of sheets that bring the very same the first is taken. */
function withoutSame(placed: readonly Placed[]): Placed[] {
  const firsts = new Map<string, Place>();
  return placed.map((one) => {
    if (!isReady(one.reading)) return one;
    const key = contentOf(one.reading);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, one.place);
      return one;
    }
    const from = fromText(first.file, first.sheet);
    return { ...one, reading: { kind: 'passed', why: passedTexts.same(from) } };
  });
}

const contents = new WeakMap<ReadyReading, string>();

function contentOf(reading: ReadyReading): string {
  const known = contents.get(reading);
  if (known !== undefined) return known;
  const { report, facts, asOf, schools, region } = reading;
  const content = JSON.stringify([report, facts, asOf, schools, region]);
  contents.set(reading, content);
  return content;
}

function itemOf({ place, reading, sheet }: Placed, { questions }: SchoolsKnown): Item {
  if (!isReady(reading)) return { ...place, ...reading };
  const keys = new Set(reading.schools.map(loadedKey));
  const stuck = questions.filter(
    (question) =>
      keys.has(question.key) &&
      question.why === 'unknown' &&
      question.answer === undefined &&
      !canBeAdded(question),
  ).length;
  const toCheck = [...(sheet?.remarks ?? []), ...(stuck === 0 ? [] : [intakeNotes.cannotAdd(stuck)])];
  const notes = [...reading.notes, ...toCheck.map((text) => ({ agrees: false, text }))];
  const item: ReadyItem = { ...place, ...reading, notes };
  return item;
}

function leftSchools(ready: readonly ReadyReading[], { codeOf }: SchoolsKnown): number {
  const left = ready.flatMap((reading) =>
    reading.schools.filter((school) => codeOf(reading, school) === undefined).map(loadedKey),
  );
  return new Set(left).size;
}

/** Answers of now; a school that is added is found by its code the next time. */
function rememberedAnswers(
  answers: ReadonlyMap<string, SchoolAnswer>,
  { questions }: SchoolsKnown,
): Remembered[] {
  return questions.flatMap(({ key, name, answer }) => {
    // A person's name in place of a school's is kept nowhere.
    if (!answers.has(key) || answer === undefined || answer === 'add' || isPersonalText(name)) return [];
    return [{ kind: 'school' as const, key, value: answer === 'leave' ? '' : answer.code }];
  });
}

function rememberedMappings(placed: readonly Placed[], given: ReadonlyMap<string, Given>): Remembered[] {
  return placed.flatMap(({ place, reading, sheet }) => {
    const mapping = given.get(place.id)?.mapping;
    if (mapping === undefined || sheet === undefined || reading.kind !== 'ready') return [];
    return [rememberedMapping(headingsAt(sheet.rows, mapping.headingRow), mapping)];
  });
}

function isReady(reading: Reading): reading is ReadyReading {
  return reading.kind === 'ready';
}
