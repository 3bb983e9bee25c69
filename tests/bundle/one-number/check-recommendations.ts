// Recommendations, read back by their templates: every number, name and word against the list.
import { recommendationTemplates } from '../../../src/catalogue/recommendation-templates';
import { type ReadBack, readBack } from '../../acceptance/template-pattern';
import type { SheetRow } from '../../acceptance/workbook-rows';
import { hasYearBefore } from './check-counts';
import { sameSchool, yearText } from './district';
import { type Check, type Fault, Faults } from './fault';
import { type Series, seriesOfFinding, type Truth } from './oracle';
import { meaningOf } from './oracle-subjects';
import { plain } from './papers';
import { isOneOf, pairsText, percentOf, readOf, readSeriesName, seriesText, YEAR_BEFORE } from './readers';

export const checkRecommendations: Check = ({ recommendations }, truth): Fault[] =>
  recommendations.flatMap((row) => {
    const text = plain(String(row.Текст));
    const code = String(row['Код ОО']);
    const where = code === '' ? 'рекомендация муниципалитету' : `рекомендация, ${code}`;
    const readings = readBack(text, String(row.Адресат));
    if (readings.length === 0)
      return [{ rule: 'recommendation: unreadable', where, what: text.slice(0, 200) }];
    const tried = readings.map((reading) => faultsOf(row, text, reading, truth, where));
    return fewest(tried);
  });

interface Said {
  readonly row: SheetRow;
  readonly text: string;
  readonly template: string;
  readonly condition: string;
  readonly values: ReadonlyMap<string, string>;
  readonly where: string;
}

/** Of the shares that the condition joins by «или», the one that the text fits best is meant. */
function faultsOf(
  row: SheetRow,
  text: string,
  { template, values }: ReadBack,
  truth: Truth,
  where: string,
): Fault[] {
  const condition = recommendationTemplates.find(({ id }) => id === template)?.condition ?? '';
  const said: Said = { row, text, template, condition, values, where: `${where}, ${template}` };
  const all = seriesOf(said);
  return fewest((all.length === 0 ? [undefined] : all).map((series) => faultsAbout(said, series, truth)));
}

function fewest(tried: readonly Fault[][]): Fault[] {
  return tried.reduce((best, one) => (one.length < best.length ? one : best));
}

function faultsAbout(said: Said, series: Series | undefined, truth: Truth): Fault[] {
  const faults = new Faults();
  const code = String(said.row['Код ОО']);
  if (code === '') checkMunicipal(faults, said, series, truth);
  else {
    const school = truth.district.schools.find((one) => sameSchool(one.code, code));
    if (school === undefined) throw new Error(`no school ${code}`);
    if (series !== undefined) checkShare(faults, said, school.code, series, truth);
    checkTallies(faults, said, school.code, truth);
  }
  return faults.all;
}

const RESULTS: readonly string[] = ['VPR_FAIL_SHARE', 'RDR_FAIL_SHARE', 'BELOW_MINIMUM_SHARE'];

/** The procedures that the condition asks about, the first or any of several, with what the text puts for `*`. */
function seriesOf({ condition, values }: Said): Series[] {
  const shares = [...condition.matchAll(/([A-Z_]+_SHARE)(?:\(([^;)]+); *([^)]+)\))?/g)];
  const asked = condition.includes(' или ') ? shares : shares.slice(0, 1);
  return asked.flatMap(([, indicator = '', subject = '', grade = '']) => {
    if (!RESULTS.includes(indicator)) return [];
    // A school's name may end in «г.», and what stands behind it is then read as the grade: its last numbers are.
    const typedGrades = grade === '*' ? (values.get('класс') ?? '') : grade;
    const grades = (/\d+(?: и \d+)*$/.exec(typedGrades)?.[0] ?? '').split(' и ').map(Number);
    const exam = grades.includes(9) ? 'ОГЭ' : 'ЕГЭ';
    const procedure = indicator === 'VPR_FAIL_SHARE' ? 'ВПР' : indicator === 'RDR_FAIL_SHARE' ? 'РДР' : exam;
    const typed = subject === '*' ? declined(values) : subject;
    if (typed === undefined) return [];
    const meaning = meaningOf(typed);
    return [{ procedure, grades, subject: meaning.subject, course: meaning.course }];
  });
}

const STEMS: readonly (readonly [RegExp, string])[] = [
  [/алгебр/i, 'Алгебра'],
  [/геометри/i, 'Геометрия'],
  [/математик/i, 'Математика'],
  [/русск/i, 'Русский язык'],
  [/физик/i, 'Физика'],
  [/хими/i, 'Химия'],
  [/биологи/i, 'Биология'],
];

function declined(values: ReadonlyMap<string, string>): string | undefined {
  const typed = values.get('предмет') ?? values.get('по_предмету') ?? values.get('предмета');
  if (typed === undefined) return undefined;
  return STEMS.find(([stem]) => stem.test(typed))?.[1] ?? typed;
}

function checkShare(faults: Faults, said: Said, code: string, series: Series, truth: Truth): void {
  const { values, where, text, row } = said;
  const name = seriesText(series);
  const pairs = truth.pairsNow(code, series);
  const [count, whole] = [Number(values.get('k')), Number(values.get('n'))];
  const isPair = values.has('k') && values.has('n');
  if (isPair && !isOneOf({ count, whole }, pairs)) {
    faults.add(
      'recommendation: number',
      where,
      `${name}: ${count} из ${whole}, у списка ${pairsText(pairs)}`,
    );
  }
  const percents = pairs.map(percentOf);
  const percent = values.get('знач')?.replace(/ ?%/, '');
  if (percent !== undefined && !percents.includes(percent)) {
    faults.add(
      'recommendation: percent',
      where,
      `${name}: ${percent}, у списка ${percents.join(' или ') || 'ничего'}`,
    );
  }
  const before = truth.pairsBefore(code, series);
  const earlier = values.get('прош')?.replace(/ ?%/, '');
  if (before.length === 0 && (earlier !== undefined || YEAR_BEFORE.test(`${row.Проблема} ${factOf(text)}`))) {
    faults.add(
      'words: year before',
      where,
      `${name}: данных за ${yearText(truth.year - 1)} нет — ${factOf(text)}`,
    );
  } else if (earlier !== undefined && !before.map(percentOf).includes(earlier)) {
    faults.add(
      'recommendation: year before',
      where,
      `${name}: было ${earlier}, у списка ${before.map(percentOf).join(' или ')}`,
    );
  }
  const municipal = values.get('мун')?.replace(/ ?%/, '');
  if (municipal !== undefined) {
    const overall = truth.overall(series);
    const answered = truth.withData(series).length;
    if (!overall.map(percentOf).includes(municipal)) {
      faults.add(
        'recommendation: municipality',
        where,
        `${name}: ${municipal}, по отбору ${overall.map(percentOf).join(' или ') || 'ничего'}`,
      );
    }
    if (
      answered < truth.selected.length &&
      /муниципалитет/.test(factOf(text)) &&
      !/школ\p{L}* из \d/u.test(factOf(text))
    ) {
      faults.add(
        'words: municipality',
        where,
        `${name}: данные есть у ${answered} школ из ${truth.selected.length} — ${factOf(text)}`,
      );
    }
  }
  checkWhole(faults, said, code, series, truth);
  if (/низк/i.test(`${row.Проблема} ${factOf(text)}`) && truth.standing(code, series) !== 'low') {
    faults.add(
      'recommendation: called low',
      where,
      `${name}: «${row.Проблема}», для перечня ${truth.standing(code, series)}`,
    );
  }
}

/** «Выпускников» only where the whole is graduates, «участников» only where it is those who took part. */
function checkWhole(faults: Faults, { text, where }: Said, code: string, series: Series, truth: Truth): void {
  for (const said of readOf(factOf(text))) {
    const own = [truth.own(code, series).now, ...(truth.own(code, series).finding?.parts ?? [])];
    const graduates = own.some((one) => one?.people === 'graduates');
    const word = /из \d+ (выпускник|участник)/.exec(factOf(text))?.[1];
    if (word === undefined || own.every((one) => one === undefined)) continue;
    if ((word === 'выпускник') !== graduates) {
      faults.add(
        'words: graduates',
        where,
        `${seriesText(series)}: «${said.count} из ${said.whole} ${word}…», а это ${graduates ? 'выпускники' : 'участники'}`,
      );
    }
  }
}

/** Numbers of the list about the school as a whole. */
function checkTallies(faults: Faults, said: Said, code: string, truth: Truth): void {
  const { values, where, text, condition } = said;
  const { low, usable, findings, before } = truth.verdict(code);
  const numbers = { низких: low, учтено: usable, критериев: truth.social(code).met };
  for (const [name, number] of Object.entries(numbers)) {
    const told = values.get(name);
    if (told !== undefined) faults.same('recommendation: tally', where, name, told, number);
  }
  const list = values.get('перечень');
  const isCounted = values.has('низких') && /перечень|низк/.test(factOf(text));
  if (values.has('низких') && (list !== undefined || isCounted))
    checkNamed(faults, said, list, findings[0] ?? []);
  const movement = /движение (ШНОР|ШНСУ)/.exec(condition)?.[1] as 'ШНОР' | 'ШНСУ' | undefined;
  if (movement !== undefined && !hasYearBefore(truth, movement)) {
    faults.add('words: year before', where, `движение без прошлого года — ${factOf(text)}`);
  } else if (movement === 'ШНОР') {
    const [now, earlier] = [values.get('знач'), values.get('прош')];
    if (now !== undefined) faults.same('recommendation: tally', where, 'стало', now, low);
    if (earlier !== undefined) faults.same('recommendation: tally', where, 'было', earlier, before?.low);
  }
  if (
    truth.isListedByAccreditation(code) &&
    /низк\p{L}*[^.]{0,60}\b0\b/u.test(factOf(text)) &&
    !/аккредитац/.test(text)
  ) {
    faults.add('words: accreditation', where, factOf(text));
  }
}

/** As many procedures are named as are counted, and each of them is low for the list. */
function checkNamed(
  faults: Faults,
  { where, values, template, text }: Said,
  list: string | undefined,
  findings: readonly Parameters<typeof seriesOfFinding>[0][],
): void {
  const hasList =
    recommendationTemplates.find(({ id }) => id === template)?.text.includes('{перечень}') === true;
  if (!hasList) return;
  const named = list === undefined ? [] : list.split('; ');
  const low = findings
    .filter(({ standing }) => standing === 'low')
    .map((finding) => seriesText(seriesOfFinding(finding)));
  const said = named.map((name) => {
    const series = readSeriesName(name);
    return series === undefined ? name : seriesText(series);
  });
  if (String(named.length) !== values.get('низких')) {
    faults.add(
      'recommendation: number named',
      where,
      `низких ${values.get('низких')}, названо ${named.length}: ${factOf(text)}`,
    );
  }
  for (const name of said.filter((one) => !low.includes(one))) {
    faults.add(
      'recommendation: named low',
      where,
      `названа ${name}, низкие для перечня: ${low.join('; ') || 'нет'}`,
    );
  }
}

function checkMunicipal(
  faults: Faults,
  { values, where, condition, text }: Said,
  series: Series | undefined,
  truth: Truth,
): void {
  const listed = (values.get('перечень') ?? '').replace(/ и ещё \d+ школ\p{L}*$/u, '');
  const names = listed.split('; ').filter((name) => name !== '');
  for (const name of names) {
    if (!truth.selected.some((school) => school.name === name)) {
      faults.add('words: excluded', where, `названа «${name}»: ${factOf(text)}`);
    }
  }
  const [k, n] = [values.get('k'), values.get('n')];
  const status = /школ\(статус (ШНОР|ШНСУ) = «?([^»)]+)»?\)/.exec(condition);
  if (status !== null) {
    const [, list, word] = status;
    const count = truth.selected.filter(
      ({ code }) => (list === 'ШНОР' ? truth.verdict(code) : truth.social(code)).status === word,
    ).length;
    faults.same(
      'recommendation: schools',
      where,
      'школ',
      `${k} из ${n}`,
      `${count} из ${truth.selected.length}`,
    );
    return;
  }
  const movement = /школ\(движение (ШНОР|ШНСУ) = «([^»]+)»\)/.exec(condition);
  if (movement !== null) {
    const [, list, word] = movement;
    const count = truth.selected.filter(
      ({ code }) => (list === 'ШНОР' ? truth.verdict(code) : truth.social(code)).movement === word,
    ).length;
    faults.same('recommendation: schools', where, 'школ', k, count);
    return;
  }
  if (series === undefined || !/>= порог/.test(condition)) return;
  const name = seriesText(series);
  const isCounted = truth.selected.some(({ code }) => truth.own(code, series).finding !== undefined);
  if (isCounted)
    faults.same(
      'recommendation: schools at the threshold',
      where,
      `${name}: школ`,
      k,
      truth.low(series).length,
    );
  const allowed = [truth.withData(series).length, truth.usable(series).length].map(String);
  if (isCounted && n !== undefined && !allowed.includes(n)) {
    faults.add(
      'recommendation: schools',
      where,
      `${name}: из ${n} школ, в отборе с данными ${allowed.join(', учтено ')}`,
    );
  }
}

/** The first sentences of a text, those that state; what is advised comes behind. */
function factOf(text: string): string {
  const end = /(?:Рекомендуем|Предлагаем|Просим|рекомендуем|просим|предлагаем)/.exec(text)?.index;
  return text.slice(0, end ?? text.length).trim();
}
