// Pupils of the context, teachers, high scorers: the same numbers on cards, in справка, in recommendations.
import { recommendationTemplates } from '../../../src/catalogue/recommendation-templates';
import { readBack } from '../../acceptance/template-pattern';
import { isCovered } from './check-words';
import { isSelected, sameSchool } from './district';
import { type Check, type Fault, Faults } from './fault';
import { type Truth, totalOf } from './oracle';
import { answersOf, DESCRIBED, type Described, isMet } from './oracle-described';
import { type Paper, plain } from './papers';
import { isOneOf, pairsText, percentOf, readOf, readPercents, YEAR_BEFORE } from './readers';

export const checkDescribed: Check = ({ papers, recommendations }, truth): Fault[] => {
  const faults = new Faults();
  for (const paper of papers) checkPaper(faults, paper, truth);
  for (const row of recommendations) {
    const text = plain(String(row.Текст));
    const tried = readBack(text, String(row.Адресат)).map(({ template, values }) =>
      faultsOfText(text, template, values, String(row['Код ОО']), truth),
    );
    const best = tried.reduce<Fault[] | undefined>(
      (least, one) => (least === undefined || one.length < least.length ? one : least),
      undefined,
    );
    faults.all.push(...(best ?? []));
  }
  return faults.all;
};

function checkPaper(faults: Faults, { id, school, tables }: Paper, truth: Truth): void {
  const where = school === undefined ? id : `${id}, ${school}`;
  const { district } = truth;
  for (const { headings, rows } of tables) {
    for (const cells of rows) {
      const one = DESCRIBED.find(({ label }) => label === cells[0]);
      if (one === undefined) continue;
      const answers = answersOf(district, one);
      const own = school === undefined ? undefined : one.pairOf(district, school, 0);
      headings.forEach((heading, at) => {
        const cell = cells[at] ?? '';
        if (heading === 'Школа' && !readOf(cell).every((pair) => own !== undefined && isOneOf(pair, [own]))) {
          faults.add(
            'described: number',
            where,
            `${one.label}: ${cell}, по таблице ${pairsText(own ? [own] : [])}`,
          );
        }
        const isTotal = heading === 'Доля' && (headings[1] !== 'Школы' || cells[1] === 'всего');
        if (isTotal) checkTotal(faults, where, one, cell, truth);
        if (heading === 'Школ с данными') {
          faults.same(
            'described: schools',
            where,
            one.label,
            cell,
            `${answers.length} из ${truth.selected.length}`,
          );
        }
        if (/муниципалитет/i.test(heading)) {
          checkTotal(faults, where, one, cell, truth);
          if (
            readPercents(cell).length > 0 &&
            answers.length < truth.selected.length &&
            !isCovered(cells, headings, truth)
          ) {
            faults.add(
              'words: municipality',
              where,
              `${one.label}: «${heading}», а ответили ${answers.length} школ из ${truth.selected.length}`,
            );
          }
        }
        if (isBefore(heading) && school !== undefined) {
          const before = one.pairOf(district, school, 1);
          const [percent] = readPercents(cell);
          if (percent !== undefined && (before === undefined || percent !== percentOf(before))) {
            faults.add(
              before === undefined ? 'words: year before' : 'described: year before',
              where,
              `${one.label}: «Год назад» ${percent}`,
            );
          }
        }
        const isMetHeading =
          heading.startsWith('Школ с долей не ниже порога') || heading === 'Школ, где критерий выполнен';
        if (isMetHeading && one.threshold !== undefined) {
          const { threshold } = one;
          faults.same(
            'described: schools at the threshold',
            where,
            one.label,
            cell,
            answers.filter((pair) => isMet(pair, threshold)).length,
          );
        }
        if (heading === 'Порог' && school !== undefined && own !== undefined) {
          const isReached =
            one.threshold !== undefined && isMet(own, one.threshold) && isSelected(truth.school(school));
          if (/достигнут/.test(cell) !== isReached) {
            faults.add(
              'described: flag',
              where,
              `${one.label} ${pairsText([own])}: «${cell}», критерий ${isReached ? '' : 'не '}выполнен`,
            );
          }
        }
      });
    }
  }
}

function isBefore(heading: string): boolean {
  return /^(?:Год назад|\d{4}\/\d{4})/.test(heading);
}

function checkTotal(faults: Faults, where: string, one: Described, said: string, truth: Truth): void {
  const total = totalOf(answersOf(truth.district, one));
  const truly = total.whole === 0 ? 'ничего' : percentOf(total);
  const isPair = readOf(said.replace(/ответил.*|по \d+ .*/u, ''));
  if (
    readPercents(said).some((percent) => percent !== truly) ||
    !isPair.slice(0, 1).every((pair) => isOneOf(pair, [total]))
  ) {
    faults.add(
      'described: municipality',
      where,
      `${one.label}: ${said}, по отбору ${truly} (${pairsText([total])})`,
    );
  }
}

function faultsOfText(
  text: string,
  template: string,
  values: ReadonlyMap<string, string>,
  code: string,
  truth: Truth,
): Fault[] {
  const faults = new Faults();
  const condition = recommendationTemplates.find(({ id }) => id === template)?.condition ?? '';
  // A text tells of the first share that its condition asks about.
  const first = /[A-Z_]+_SHARE/.exec(condition)?.[0];
  const one = DESCRIBED.find(({ indicator }) => indicator === first);
  if (one === undefined) return [];
  const where = `рекомендация, ${code === '' ? 'муниципалитету' : code}, ${template}`;
  const { district } = truth;
  const answers = answersOf(district, one);
  const fact = text.split(/рекомендуем|предлагаем|просим/i)[0] ?? text;
  const municipal = values.get('мун')?.replace(/ ?%/, '');
  if (municipal !== undefined) {
    checkTotal(faults, where, one, `${municipal} %`, truth);
    if (
      answers.length < truth.selected.length &&
      /муниципалитет/.test(fact) &&
      !/школ\p{L}* из \d/u.test(fact)
    ) {
      faults.add(
        'words: municipality',
        where,
        `${one.label}: ответили ${answers.length} школ из ${truth.selected.length} — ${fact}`,
      );
    }
  }
  if (code === '') {
    const isCount = condition.startsWith('школ(');
    if (isCount && values.has('n') && Number(values.get('n')) > answers.length) {
      faults.add(
        'described: schools',
        where,
        `${one.label}: из ${values.get('n')}, ответили ${answers.length} — ${fact}`,
      );
    }
    return faults.all;
  }
  const school = district.schools.find((other) => sameSchool(other.code, code));
  const own = school === undefined ? undefined : one.pairOf(district, school.code, 0);
  const before = school === undefined ? undefined : one.pairOf(district, school.code, 1);
  const [k, n, percent] = [values.get('k'), values.get('n'), values.get('знач')?.replace(/ ?%/, '')];
  const told = { k: own && String(own.count), n: own && String(own.whole), знач: own && percentOf(own) };
  for (const [name, said] of Object.entries({ k, n, знач: percent })) {
    if (said !== undefined)
      faults.same('described: number', where, `${one.label}, ${name}`, said, told[name as keyof typeof told]);
  }
  const earlier = values.get('прош')?.replace(/ ?%/, '');
  if (before === undefined && (earlier !== undefined || YEAR_BEFORE.test(fact))) {
    faults.add('words: year before', where, `${one.label}: данных за прошлый год нет — ${fact}`);
  } else if (earlier !== undefined && before !== undefined) {
    faults.same('described: year before', where, one.label, earlier, percentOf(before));
  }
  return faults.all;
}
