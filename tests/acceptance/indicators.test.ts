// The custom functions of the built add-on over whole files of real results, against the values printed in them.
import { beforeAll, describe, expect, it } from 'vitest';
import { asColumn, callBuilt, resultCells } from '../bundle/built-functions';
import { type Row, realDataAreHere, realRows } from './altai';
import { movementDifferences } from './mark-movements';
import { differences, isPrintedAs, numbers, sumOf } from './printed';

if (!realDataAreHere) console.log('Пропущено: реальных данных рядом с проектом нет.');

const marks = ['n2', 'n3', 'n4', 'n5'];

/** Says how many rows were compared, so that a run over half a file is seen. */
function compared(what: string, rows: readonly unknown[], of: string): void {
  console.log(`Сверено строк: ${rows.length.toLocaleString('ru-RU')} (${what}, ${of})`);
}

/** A column of a result that has several. */
function columnOf(result: unknown, column: number): unknown[] {
  return (result as unknown[][]).map((row) => row[column]);
}

describe.skipIf(!realDataAreHere)('ВПР of every school of the region', () => {
  const file = 'altai_vpr_school_level.csv';
  let rows: Row[] = [];

  beforeAll(() => {
    rows = realRows(file);
    expect(rows).toHaveLength(3706);
  });

  it('has the same share of each mark', () => {
    const shares = callBuilt('MARK_SHARES', ...marks.map((mark) => numbers(rows, mark)));
    const differing = ['pct2', 'pct3', 'pct4', 'pct5'].flatMap((printed, mark) =>
      differences(rows, printed, columnOf(shares, mark)),
    );
    expect(differing).toEqual([]);
    compared('MARK_SHARES', rows, file);
  });

  it('has the same pass rate, quality and share of «2»', () => {
    const counts = marks.map((mark) => numbers(rows, mark));
    const fails = callBuilt('VPR_FAIL_SHARE', numbers(rows, 'n2'), numbers(rows, 'participants'));
    const differing = [
      ...differences(rows, 'pass_pct', resultCells(callBuilt('PASS_SHARE', ...counts))),
      ...differences(rows, 'quality_pct', resultCells(callBuilt('QUALITY_SHARE', ...counts))),
      ...differences(rows, 'pct2', resultCells(fails)),
    ];
    expect(differing).toEqual([]);
    compared('PASS_SHARE, QUALITY_SHARE, VPR_FAIL_SHARE', rows, file);
  });

  it('has the same numbers and shares of pupils whose mark went down, stayed and went up', () => {
    expect(movementDifferences(rows)).toEqual([]);
    compared('MARK_MATCH', rows, file);
  });

  /** TRUE, FALSE or «мало участников» for every row. */
  function inflated(): unknown[] {
    const regions = new Map(
      realRows('altai_vpr_region_totals.csv').map((region) => [procedureOf(region), region]),
    );
    const own = rows.map((row) => regions.get(procedureOf(row)) ?? {});
    const headings = ['mean_primary', 'sd_primary', 'participants'];
    const columns = [rows, own].flatMap((source) => headings.map((heading) => numbers(source, heading)));
    return resultCells(callBuilt('INFLATED_RESULT', ...columns));
  }

  it('has the sign of an inflated result at the same rows', () => {
    const signs = inflated();
    const differing = rows.filter((row, at) => signs[at] !== (row.high_mean_flag === '1'));
    expect(differing).toEqual([]);
    expect(signs.filter((sign) => sign === true)).toHaveLength(764);
    compared('INFLATED_RESULT', rows, file);
  });

  it.each(['2020', '2021'])('has the index of objectivity of the signs of its schools in %s', (year) => {
    const signs = inflated();
    const schools = [...new Set(rows.filter((row) => row.year === year).map((row) => row.school_id))];
    const procedures = [...new Set(rows.filter((row) => row.year === year).map(procedureOf))];
    const signOf = new Map(rows.map((row, at) => [`${row.school_id} ${procedureOf(row)}`, signs[at]]));
    const table = schools.map((school) =>
      procedures.map((procedure) => signOf.get(`${school} ${procedure}`) ?? ''),
    );
    const marked = new Set(
      rows.filter((row) => row.year === year && row.high_mean_flag === '1').map((row) => row.school_id),
    );
    expect(callBuilt('OBJECTIVITY_INDEX', table)).toBeCloseTo(100 - (100 * marked.size) / schools.length, 9);
    compared(`OBJECTIVITY_INDEX, ${year}`, table, file);
  });
});

function procedureOf(row: Row): string {
  return `${row.year} ${row.grade} ${row.subject}`;
}

describe.skipIf(!realDataAreHere)('ВПР of municipalities and of the region, as totals', () => {
  const file = 'altai_vpr_municipality_level.csv';
  let rows: Row[] = [];

  beforeAll(() => {
    rows = realRows(file);
    expect(rows).toHaveLength(420);
  });

  it('has the same shares over the sums of the file', () => {
    const counts = marks.map((mark) => numbers(rows, mark));
    const fails = callBuilt('VPR_FAIL_SHARE', numbers(rows, 'n2'), numbers(rows, 'participants'));
    const differing = [
      ...differences(rows, 'pct2', resultCells(fails)),
      ...differences(rows, 'quality_pct', resultCells(callBuilt('QUALITY_SHARE', ...counts))),
    ];
    expect(differing).toEqual([]);
    compared('VPR_FAIL_SHARE, QUALITY_SHARE', rows, file);
  });

  it('has the same movement of marks', () => {
    expect(movementDifferences(rows)).toEqual([]);
    compared('MARK_MATCH', rows, file);
  });

  it('is the function over the sums of the schools where the file has them all', () => {
    const schools = realRows('altai_vpr_school_level.csv');
    const complete = rows.filter((row) => row.schools === row.schools_n_ge_10);
    const sums = (heading: string) =>
      asColumn(complete.map((row) => sumOf(schools, (school) => placeOf(school) === placeOf(row), heading)));
    const shares = callBuilt('VPR_FAIL_SHARE', sums('n2'), sums('participants'));
    expect(complete).toHaveLength(132);
    expect(differences(complete, 'pct2', resultCells(shares))).toEqual([]);
    compared('VPR_FAIL_SHARE по суммам школ', complete, file);
  });

  it('has the same share of each mark in the region', () => {
    const regions = realRows('altai_vpr_region_totals.csv');
    const shares = callBuilt('MARK_SHARES', ...marks.map((mark) => numbers(regions, mark)));
    expect(regions).toHaveLength(12);
    const differing = ['pct2', 'pct3', 'pct4', 'pct5'].flatMap((printed, mark) =>
      differences(regions, printed, columnOf(shares, mark)),
    );
    expect(differing).toEqual([]);
    compared('MARK_SHARES', regions, 'altai_vpr_region_totals.csv');
  });
});

function placeOf(row: Row): string {
  return `${row.municipality} ${procedureOf(row)}`;
}

describe.skipIf(!realDataAreHere)('low results of the schools of the region', () => {
  const file = 'altai_low_results_matrix.csv';
  let rows: Row[] = [];

  beforeAll(() => {
    rows = realRows(file);
    expect(rows).toHaveLength(361);
  });

  it.each(['2020', '2021'])('has the same number of low procedures in %s', (year) => {
    const headings = Object.keys(rows[0] ?? {}).filter((heading) => heading.startsWith(`pct2_${year}_`));
    expect(headings).toHaveLength(6);
    const shares = rows.map((row) =>
      headings.map((heading) => (row[heading] === '' ? '' : Number(row[heading]))),
    );
    // A row without a single share has no count of its own: the function leaves it blank, the file prints 0.
    const counts = resultCells(callBuilt('LOW_RESULT_COUNT', shares)).map((count, at) =>
      count === '' && shares[at]?.every((share) => share === '') ? 0 : count,
    );
    expect(differences(rows, `procedures_${year}_ge30`, counts)).toEqual([]);
    compared(`LOW_RESULT_COUNT, ${year}`, rows, file);
  });

  it('moved as many schools as the file says', () => {
    const listed = (year: string) =>
      rows.map((row) => [row[`shnor_${year}_2proc`] === '1' ? row.school_id : '']);
    const moved = (dynamics: string) => rows.filter((row) => row.dynamics === dynamics).length;
    const [left, stayed, entered] = [moved('left'), moved('stays'), moved('entered')];
    // 81 left and 46 stayed of 127 schools, 17 of the 63 now on the list entered it.
    expect([left, stayed, entered]).toEqual([81, 46, 17]);
    expect(callBuilt('LIST_DYNAMICS', listed('2020'), listed('2021'))).toEqual([
      [81, (100 * 81) / 127],
      [46, (100 * 46) / 127],
      [17, (100 * 17) / 63],
    ]);
    compared('LIST_DYNAMICS', rows, file);
  });

  it('has the same share of schools on the list', () => {
    const flags = numbers(rows, 'shnor_2021_2proc');
    expect(callBuilt('LOW_RESULT_SCHOOL_SHARE', flags)).toBeCloseTo((100 * 63) / 361, 9);
    compared('LOW_RESULT_SCHOOL_SHARE', rows, file);
  });
});

describe.skipIf(!realDataAreHere)('high scorers of ЕГЭ', () => {
  const file = 'moscow_ege_2015_2016.csv';
  let rows: Row[] = [];

  beforeAll(() => {
    rows = realRows(file);
    expect(rows).toHaveLength(279);
  });

  const shareOf = (high: unknown, graduates: unknown) => callBuilt('HIGH_SCORER_SHARE', high, graduates);

  it('has the same share in every school', () => {
    const shares = shareOf(numbers(rows, 'scored_ge_220_three_subjects'), numbers(rows, 'graduates_passed'));
    expect(differences(rows, 'share_220_pct', resultCells(shares))).toEqual([]);
    compared('HIGH_SCORER_SHARE', rows, file);
  });

  it('has the weighted share of every area, which is not the mean of shares', () => {
    const areas = realRows('moscow_ege_2015_2016_by_area.csv');
    expect(areas).toHaveLength(5);
    const sums = (heading: string) =>
      asColumn(areas.map((area) => sumOf(rows, (school) => school.adm_area === area.adm_area, heading)));
    const shares = resultCells(shareOf(sums('scored_ge_220_three_subjects'), sums('graduates_passed')));
    expect(differences(areas, 'share_220_weighted_pct', shares)).toEqual([]);
    expect(differences(areas, 'share_220_mean_of_school_pct', shares)).toHaveLength(areas.length);
    compared('HIGH_SCORER_SHARE по суммам школ', areas, 'moscow_ege_2015_2016_by_area.csv');
  });
});

describe.skipIf(!realDataAreHere)('values that others published', () => {
  it('has the marks of the 89 pupils of one school as ФИС ОКО shows them', () => {
    const school = realRows('fisoko_2026_rus4_mark_statistics.csv').find(
      (row) => row['Кол-во участников'] === '89',
    );
    const shares = resultCells(callBuilt('MARK_SHARES', 11, 47, 24, 7));
    const differing = ['2', '3', '4', '5'].filter((mark, at) => {
      return !isPrintedAs(shares[at], school?.[mark] ?? '', 2);
    });
    expect(differing).toEqual([]);
    compared('MARK_SHARES', [school], 'fisoko_2026_rus4_mark_statistics.csv');
  });

  it('has 75.85 % for the 380 answers of 501 in the assessment of Kirov region', () => {
    expect(isPrintedAs(callBuilt('TEACHER_DIAGNOSED_SHARE', 380, 501), '75.85')).toBe(true);
  });
});
