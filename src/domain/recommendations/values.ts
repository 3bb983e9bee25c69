// What the placeholders of a text stand for: the facts of a school as words.
import { NO_BREAK_SPACE, numberText, percentText, plural, rounded } from '../kernel/russian';
import { type SchoolYear, schoolYearText } from '../kernel/school-year';
import { headingKey } from '../kernel/text';
import type { People } from '../measures/measure';
import { bySubject, ofSubject } from '../subjects/declension';
import type { FactIndex } from './fact-index';
import type { MunicipalShare, NumberFact, SchoolFacts, ShareFact } from './facts';
import type { Values } from './line';
import { lowProcedures } from './low-procedures';
import type { Matches } from './match';
import { shownHeadings } from './template-words';

const PARTNER = headingKey(shownHeadings.partner);

/** The text that says what is lacking, by the heading whose «да» says that something is. */
const DEFICITS = new Map([
  [headingKey(shownHeadings.infrastructure), headingKey(shownHeadings.missing)],
  [headingKey(shownHeadings.staffing), headingKey(shownHeadings.vacancies)],
]);

/** Whether the text behind `{профиль_дефицита}` is known once that heading says «да». */
export function namesDeficit(heading: string): boolean {
  return DEFICITS.has(heading);
}

/** What is the same in every text about the school. */
export function schoolValues(school: SchoolFacts, facts: FactIndex, year: SchoolYear): Values {
  return {
    school: school.name,
    year: schoolYearText(year),
    partner: textUnder(PARTNER, facts),
    list: filled(lowProcedures(facts).join('; ')),
    // «0 из 9» is no ground: a school can be listed by its accreditation alone.
    low: facts.number('low')?.value || undefined,
    usable: facts.number('usable')?.value,
    criteria: facts.number('criteria')?.value,
  };
}

/** What is lacking, as the school says under the heading that the condition names. */
export function deficitValues(matches: Matches, facts: FactIndex): Values {
  const named = matches.find((match) => match.kind === 'flag' && DEFICITS.has(match.test.key));
  const heading = named?.kind === 'flag' ? DEFICITS.get(named.test.key) : undefined;
  return { deficit: heading === undefined ? undefined : textUnder(heading, facts) };
}

/** The numbers of a share. */
export function shareValues(fact: ShareFact, threshold: number | undefined): Values {
  const { count, whole, before } = fact;
  return {
    ...groupValues(fact, threshold),
    year: yearsText(fact.years),
    value: percentText(percentOf(fact)),
    count: count,
    whole: whole,
    people: peopleText(whole, fact.people),
    before: before === undefined ? undefined : percentText(percentOf(before)),
    change: before === undefined ? undefined : change(percentOf(fact), percentOf(before)),
  };
}

/** What the shares of one subject and grade have in common over the schools. */
export function groupValues(fact: ShareFact, threshold: number | undefined): Values {
  const { subject, grades, overall } = fact;
  return {
    grade: grades.length === 0 ? undefined : grades.join(' и '),
    subject: filled(subject),
    bySubject: subject === '' ? undefined : bySubject(subject),
    ofSubject: subject === '' ? undefined : ofSubject(subject),
    threshold: threshold === undefined ? undefined : `${numberText(threshold)}${NO_BREAK_SPACE}%`,
    municipality: isOfAll(overall) ? percentText(percentOf(overall)) : undefined,
    amongSchools: overall.whole > 0 ? amongSchools(overall) : undefined,
  };
}

/** The municipality is named only where every school of the selection has the number. */
function isOfAll({ whole, answered, schools }: MunicipalShare): boolean {
  return whole > 0 && answered === schools;
}

/** «по муниципалитету 3,8 %», «по 5 школам из 24, представившим сведения, 3,8 %». */
function amongSchools(overall: MunicipalShare): string {
  const percent = percentText(percentOf(overall));
  if (isOfAll(overall)) return `по муниципалитету ${percent}`;
  const { answered, schools } = overall;
  const [word, form] =
    plural(answered, 'one', 'few', 'few') === 'one'
      ? ['школе', 'представившей']
      : ['школам', 'представившим'];
  return `по ${answered}${NO_BREAK_SPACE}${word} из ${schools}, ${form} сведения, ${percent}`;
}

/** «2022/2023», «2021/2022 и 2022/2023». */
function yearsText(years: readonly SchoolYear[]): string {
  return [...years].sort().map(schoolYearText).join(' и ');
}

/** Whom the whole counts, after «из»: «1 выпускника», «12 участников». */
const PEOPLE: Readonly<Record<People, readonly [one: string, others: string]>> = {
  participants: ['участника', 'участников'],
  graduates: ['выпускника', 'выпускников'],
  pupils: ['обучающегося', 'обучающихся'],
  teachers: ['педагога', 'педагогов'],
  compared: ['участника', 'участников'],
};

function peopleText(whole: number, people: People): string {
  const [one, others] = PEOPLE[people];
  return `${numberText(whole)}${NO_BREAK_SPACE}${plural(whole, one, others, others)}`;
}

export function numberValues({ value, before, year }: NumberFact): Values {
  return {
    year: schoolYearText(year),
    value: numberText(value),
    before: before === undefined ? undefined : numberText(before),
  };
}

/** Percent 0…100, not rounded; the whole is above 0. */
export function percentOf({ count, whole }: { readonly count: number; readonly whole: number }): number {
  return (100 * count) / whole;
}

/** The difference of the percents as they are shown, so that a reader who subtracts them gets the same. */
function change(now: number, before: number): string {
  const points = rounded(rounded(now, 1) - rounded(before, 1), 1);
  if (points === 0) return 'без изменений';
  return `на ${numberText(Math.abs(points), 1)}${NO_BREAK_SPACE}п.п. ${points > 0 ? 'выше' : 'ниже'}`;
}

function textUnder(heading: string, facts: FactIndex): string | undefined {
  const cell = facts.cell(heading);
  return cell?.kind === 'text' ? filled(cell.text) : undefined;
}

function filled(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}
