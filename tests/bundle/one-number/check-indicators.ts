// «Показатели»: what their live formulas show of a school and of the municipality against the same oracle.
import type { Host } from '../../../local/host';
import { TOTAL_ROW } from '../../../src/workbook/indicators/live-sheet';
import { isSelected, type Procedure } from './district';
import { type Fault, Faults } from './fault';
import { type Pair, type Truth, totalOf } from './oracle';
import { pairText, percentOf } from './readers';

const TOTAL = 'итог';

interface Column {
  readonly heading: string;
  /** Undefined is «нет данных». */
  readonly pairOf: (truth: Truth, code: string) => Pair | undefined;
}

const SUBJECTS = ['Математика', 'Русский язык'] as const;

const COLUMNS: readonly Column[] = SUBJECTS.flatMap((subject) => [
  ...([9, 11] as const).map(
    (grade): Column => ({
      heading: `Не преодолели порог ГИА-${grade}: ${subject.toLowerCase()}`,
      pairOf: (truth, code) => summed(truth, code, grade === 9 ? 'ОГЭ' : 'ЕГЭ', [grade], subject, 1),
    }),
  ),
  ...[5, 8].map(
    (grade): Column => ({
      heading: `ВПР за 2 года, ${grade} кл.: ${subject.toLowerCase()}`,
      pairOf: (truth, code) => summed(truth, code, 'ВПР', [grade], subject, 2),
    }),
  ),
  {
    heading: `РДР: ${subject.toLowerCase()}`,
    pairOf: (truth, code) => summed(truth, code, 'РДР', undefined, subject, 1),
  },
]);

/** Σ of the school's measures of so many years, the judged one first; all grades where none is named. */
function summed(
  truth: Truth,
  code: string,
  procedure: Procedure,
  grades: readonly number[] | undefined,
  subject: string,
  years: 1 | 2,
): Pair | undefined {
  const own = truth.shnor.measures.filter(
    (one) =>
      one.code === code &&
      one.procedure === procedure &&
      one.subject === subject &&
      (grades === undefined || grades.includes(one.grade)) &&
      one.year <= truth.year &&
      one.year > truth.year - years,
  );
  return own.length === 0 ? undefined : totalOf(own);
}

/** «Показатели» has been built in the host; a school whose count is above its whole is not compared. */
export function indicatorFaults({ workbook }: Host, truth: Truth): Fault[] {
  const faults = new Faults();
  const sheet = workbook.sheet('Показатели');
  if (sheet === undefined) throw new Error('no sheet «Показатели»');
  const rows = sheet.values(1, 1, sheet.lastRow(), sheet.lastColumn());
  const headings = (rows[0] ?? []).map(String);
  for (const { heading, pairOf } of COLUMNS) {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`no heading «${heading}»`);
    const shown = (label: string): unknown =>
      (label === TOTAL ? rows[TOTAL_ROW - 1] : rows.find(([code]) => code === label))?.[at];
    const compare = (label: string, pair: Pair | undefined): void => {
      if (pair !== undefined && pair.count > pair.whole) return;
      const said = shown(label);
      const percent = typeof said === 'number' ? tenths(said) : undefined;
      const truly = pair === undefined || pair.whole === 0 ? undefined : percentOf(pair);
      if (percent !== truly) {
        faults.add(
          'indicators: number',
          `Показатели, ${label}`,
          `${heading}: ${said}, должно быть ${pair === undefined ? 'нет данных' : `${truly} (${pairText(pair)})`}`,
        );
      }
    };
    for (const { code } of truth.district.schools) compare(code, pairOf(truth, code));
    const selected = truth.district.schools
      .filter(isSelected)
      .flatMap(({ code }) => pairOf(truth, code) ?? []);
    if (selected.every(({ count, whole }) => count <= whole)) {
      compare(TOTAL, selected.length === 0 ? undefined : totalOf(selected));
    }
  }
  return faults.all;
}

/** Half a tenth upwards, past the noise of the last bits. */
function tenths(percent: number): string {
  const rounded = Math.round(percent * 10 + 1e-9);
  return `${Math.floor(rounded / 10)},${rounded % 10}`;
}
