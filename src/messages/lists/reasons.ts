// Reasons of a verdict in words: subject, grade, year, count, whole, threshold and source.
import { procedureWords, schoolKindWords } from '../../catalogue/words';
import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import { tidied } from '../../domain/kernel/text';
import type { Criterion, Provenance } from '../../domain/lists/records';
import type { JudgedProcedure, JudgedShare, Reason } from '../../domain/lists/verdict';
import { NO_BREAK_SPACE, numberText, percentText } from '../russian';
import { type Facts, filled } from '../template';

type Sentence = Exclude<Reason['kind'], 'borderline' | 'criterion'> | 'share' | 'flag';
type CountedThing = 'participants' | 'graduates' | 'ofGraduates';
type Unit = Extract<Reason, { readonly kind: 'too-little-data' }>['unit'];

/** The words of reasons; they stand in `reason-texts.ts`. */
export interface ReasonTexts {
  readonly reasons: Readonly<Record<Sentence, string>>;
  readonly procedure: string;
  readonly pooledYears: string;
  readonly measures: Readonly<Record<JudgedProcedure['measure'], string>>;
  readonly source: string;
  readonly noSource: string;
  readonly and: string;
  readonly criteria: Readonly<Record<Criterion, string>>;
  readonly equalWeights: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly counts: Readonly<Record<CountedThing, string>>;
}

/** The mark of a verdict that one pupil decides; readers of the sheet look for it too. */
export const borderlineText = `пограничный случай: решает 1${NO_BREAK_SPACE}обучающийся`;

/** What stands between reasons in one cell; a reason never holds it. */
export const reasonBreak = '\n';

/** Makes one sentence of a reason: «ВПР 2020/2021, 5 кл., математика: 36,1 % «2» (13 из 36), порог 30 %; источник: …». */
export function reasonWriter(texts: ReasonTexts): (reason: Reason) => string {
  const say = (sentence: Sentence, facts: Facts = {}): string => filled(texts.reasons[sentence], facts);
  const count = (n: number, thing: CountedThing): string => filled(texts.counts[thing], { n });
  const years = (list: readonly SchoolYear[]): string => [...list].sort().map(schoolYearText).join(texts.and);
  const source = (from: Provenance): string => {
    const known = [from.source, from.asOf]
      .map(tidied)
      .filter((part) => part !== '')
      .join(', ');
    return known === '' ? texts.noSource : filled(texts.source, { source: known });
  };

  const procedureFacts = (procedure: JudgedProcedure): Facts => {
    const { whole, wholeIs, grades, subject } = procedure;
    const together = years(procedure.years);
    return {
      procedure: filled(texts.procedure, {
        kind: procedureWords[procedure.procedure],
        years: procedure.years.length > 1 ? filled(texts.pooledYears, { years: together }) : together,
        grades: grades.join(texts.and),
        subject: insideSentence(tidied(subject)),
      }),
      percent: percentText((100 * procedure.count) / whole),
      measure: texts.measures[procedure.measure],
      count: procedure.count,
      whole: wholeIs === 'graduates' ? count(whole, 'ofGraduates') : whole,
      size: count(whole, wholeIs),
      threshold: percentOf(procedure.threshold),
      source: source(procedure),
    };
  };

  /** Whom the minimum is compared with. */
  const sizeOf = ({ participants, whole, wholeIs }: JudgedProcedure): string =>
    participants === undefined ? count(whole, wholeIs) : count(participants, 'participants');

  const criterionText = (share: JudgedShare): string => {
    const { pupils, threshold } = share;
    const facts = {
      year: schoolYearText(share.year),
      criterion: texts.criteria[share.criterion],
      source: source(share),
    };
    if (share.count === undefined || pupils === undefined || threshold === undefined)
      return say('flag', facts);
    return say('share', {
      ...facts,
      percent: percentText((100 * share.count) / pupils),
      count: share.count,
      pupils,
      threshold: percentOf(threshold),
    });
  };

  return (reason) => {
    switch (reason.kind) {
      case 'low-procedure':
      case 'near-threshold':
      case 'impossible-counts':
        return say(reason.kind, procedureFacts(reason.procedure));
      case 'small-procedure':
        return say(reason.kind, {
          ...procedureFacts(reason.procedure),
          size: sizeOf(reason.procedure),
          minimum: reason.minimum,
        });
      case 'no-low-procedures':
      case 'no-criteria-met':
        return say(reason.kind, { usable: reason.usable });
      case 'low-years':
        return say(reason.kind, { years: years(reason.years) });
      case 'too-little-data':
        return say(reason.kind, {
          unit: texts.units[reason.unit],
          usable: reason.usable,
          needed: reason.needed,
        });
      case 'no-context':
      case 'no-index':
        return say(reason.kind);
      case 'accreditation':
        return say(reason.kind, { year: schoolYearText(reason.year), source: source(reason) });
      case 'excluded':
        return say(reason.kind, { kind: schoolKindWords[reason.schoolKind] });
      case 'criterion':
        return criterionText(reason.criterion);
      case 'index': {
        const { value, limit, criteria, weights, scaleYear } = reason;
        return say(reason.kind, {
          value: numberText(value, 1),
          limit: numberText(limit, 1),
          criteria,
          weights: weights?.map((weight) => numberText(weight)).join('; ') ?? texts.equalWeights,
          year: schoolYearText(scaleYear),
        });
      }
      case 'borderline':
        return borderlineText;
    }
  };
}

/** A subject in the middle of a sentence: «математика», but «ОБЖ» as it is. */
function insideSentence(subject: string): string {
  return subject.replace(/^[А-ЯЁ](?![А-ЯЁ])/, (letter) => letter.toLowerCase());
}

function percentOf(threshold: number): string {
  return `${numberText(threshold)}${NO_BREAK_SPACE}%`;
}
