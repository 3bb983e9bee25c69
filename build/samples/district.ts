// The invented district in the year after its learning example: what its schools wrote, as counts of pupils.
import { codeOf, districtName, type ExampleSchool, schools, years } from '../../src/example/district';
import { exampleTables } from '../../src/example/example-tables';
import { type Random, seededRandom } from '../../src/example/random';
import { schoolsSheet } from '../../src/workbook/sheets/schools';
import type { Elsewhere, MunicipalCounts, SchoolCounts } from './layouts/group-reports';

/** The calendar year of the reports: ВПР of its spring belong to the school year that follows the example's. */
export const sampleYear = years[1] + 1;

export const region = 'Заозёрный край';
export const municipality = `${districtName}(reg00_m001)`;

/** A procedure as a profile of the example names it, its grade and its usual share of «2». */
export interface SampleProcedure {
  readonly id: string;
  readonly grade: number;
  readonly share: number;
}

/** How a file writes a school otherwise than «Школы» does, and whether it leaves the code out. */
export interface Written {
  readonly name: string;
  readonly withCode: boolean;
}

/** A school that «Школы» does not know: it has opened this year. */
const newSchool: ExampleSchool = { name: 'Рассветинская ООШ', grades: [1, 9], pupils: [0, 96] };
const newcomers: readonly ExampleSchool[] = [...schools, newSchool];

/** What has changed since the example's last year, by place in the district: ids of procedures with many «2». */
const changedProfiles: ReadonlyMap<number, string> = new Map([
  [3, ''],
  [17, '5м 8м'],
]);
/** The preset threshold of a low result, as a share. */
const LOW = 0.3;
const EVENING_FIRST_GRADE = 9;

/** The counts of every school with the grade; the same at every call with the same procedure. */
export function schoolCounts(
  { id, grade, share }: SampleProcedure,
  written: ReadonlyMap<number, Written> = new Map(),
): SchoolCounts[] {
  // The procedure's own seed: a change of one file leaves the others as they are.
  const random = seededRandom(grade * 1000 + (id.codePointAt(id.length - 1) ?? 0));
  return newcomers.flatMap((school, index) => {
    const [first, last] = school.grades;
    if (grade < first || grade > last || first === EVENING_FIRST_GRADE) return [];
    const size = Math.max(4, Math.round((school.pupils[1] / (last - first + 1)) * random.between(0.9, 1.05)));
    const profile = (changedProfiles.get(index) ?? school.low?.[1] ?? '').split(' ');
    const marks = drawMarks(random, size, share * (school.advanced ? 0.3 : 1), profile.includes(id));
    const { name, withCode } = written.get(index) ?? { name: `МБОУ «${school.name}»`, withCode: true };
    const digits = withCode ? codeOf(index).replace(/\D/g, '') : '';
    return [{ digits, name, marks, ...drawMovements(random, size) }];
  });
}

function drawMarks(random: Random, size: number, share: number, isLow: boolean): SchoolCounts['marks'] {
  const spread = random.between(0.5, 1.4);
  const atThreshold = Math.ceil(LOW * size);
  const failed = isLow
    ? Math.round((LOW + spread / 10) * size)
    : Math.min(Math.round(share * spread * size), Math.max(0, atThreshold - 2));
  const rest = size - failed;
  const excellent = Math.round(rest * random.between(0.12, 0.24));
  const good = Math.round(rest * random.between(0.34, 0.46));
  return [failed, rest - good - excellent, good, excellent];
}

/** Some pupils came in the middle of the year and have no journal mark. */
function drawMovements(random: Random, size: number): Pick<SchoolCounts, 'movements' | 'withoutJournal'> {
  const withoutJournal = Math.min(random.whole(0, 3), size - 1);
  const both = size - withoutJournal;
  const lowered = Math.round(both * random.between(0.1, 0.35));
  const raised = Math.round(both * random.between(0, 0.12));
  return { movements: [lowered, both - lowered - raised, raised], withoutJournal };
}

/** The whole district as a report groups it. */
export function district(counts: readonly SchoolCounts[]): readonly MunicipalCounts[] {
  return [{ name: municipality, schools: counts }];
}

/** The other districts of the region: nine times ours, and somewhat better. */
export function elsewhere(counts: readonly SchoolCounts[]): Elsewhere {
  const times = (pick: (school: SchoolCounts) => number, factor: number): number =>
    Math.round(counts.reduce((total, school) => total + pick(school), 0) * factor);
  const [marks2, marks3, marks4, marks5] = [8.4, 8.8, 9.2, 9.6].map((factor, i) =>
    times(({ marks }) => marks[i] ?? 0, factor),
  ) as [number, number, number, number];
  const [lowered, confirmed, raised] = [8.7, 9.1, 9.3].map((factor, i) =>
    times(({ movements }) => movements[i] ?? 0, factor),
  ) as [number, number, number];
  return {
    schools: counts.length * 9,
    marks: [marks2, marks3, marks4, marks5],
    movements: [lowered, confirmed, raised],
    withoutJournal: times(({ withoutJournal }) => withoutJournal, 9),
  };
}

/** A school by its place in the district. */
export function placeOf(name: string): number {
  const index = newcomers.findIndex((school) => school.name === name);
  if (index < 0) throw new Error(`no school ${name}`);
  return index;
}

/** Schools with a ninth grade at ОГЭ: as «Школы» names them, with the code in РИС ГИА. */
export function examCounts(): readonly { name: string; risCode: string; marks: SchoolCounts['marks'] }[] {
  const random = seededRandom(9);
  return schools.flatMap(({ name, grades: [first, last], pupils }, index) => {
    if (last < 9) return [];
    const size = Math.max(3, Math.round((pupils[1] / (last - first + 1)) * random.between(0.9, 1)));
    return [{ name, risCode: risCodeOf(index), marks: drawMarks(random, size, 0.08, false) }];
  });
}

function risCodeOf(index: number): string {
  const rows = exampleTables().find(({ sheet }) => sheet === schoolsSheet)?.rows ?? [];
  return String(rows[index]?.risCode);
}
