// Reasons of a verdict in words: subject, grade, year, count, whole, threshold and source.
import { accreditationWords, procedureWords, schoolKindWords, statusWords } from '../../catalogue/words';
import { type SchoolYear, schoolYearText } from '../../domain/kernel/school-year';
import { tidied } from '../../domain/kernel/text';
import { FEW_PARTICIPANTS } from '../../domain/lists/needs-decision';
import type { Criterion, Provenance } from '../../domain/lists/records';
import type {
  JudgedProcedure,
  JudgedShare,
  NeededDecision,
  Reason,
  ShnsuStatus,
} from '../../domain/lists/verdict';
import { insideSentence, NO_BREAK_SPACE, numberText, percentText } from '../russian';
import { type Facts, filled } from '../template';

type Sentence =
  | Exclude<
      Reason['kind'],
      'borderline' | 'criterion' | 'accreditation' | 'criteria-count' | 'near-threshold'
    >
  | 'below-threshold'
  | 'at-threshold'
  | 'share'
  | 'flag'
  | 'accreditation-alone'
  | 'accreditation-also'
  | 'criteria-all'
  | 'criteria-decided'
  | 'criteria-open'
  | 'criteria-unknown'
  | 'criteria-fixed';
type CountedThing = 'participants' | 'graduates' | 'ofGraduates';
type Unit = Extract<Reason, { readonly kind: 'too-little-data' }>['unit'];

/** The words of reasons; they stand in `reason-texts.ts`. */
export interface ReasonTexts {
  readonly reasons: Readonly<Record<Sentence, string>>;
  readonly procedure: string;
  readonly pooledYears: string;
  /** A procedure named without its year: that of the verdict is meant. */
  readonly procedureOfYear: string;
  /** Why a decision is needed; `few` is the number of pupils below which a procedure is small. */
  readonly needed: Readonly<Record<NeededDecision['why'], string>>;
  readonly pooledStatus: string;
  readonly pooledUnknown: string;
  readonly measures: Readonly<Record<JudgedProcedure['measure'], string>>;
  /** One pupil of a measure in the genitive. */
  readonly onePupil: Readonly<Record<JudgedProcedure['measure'], string>>;
  readonly source: string;
  readonly noSource: string;
  readonly and: string;
  readonly criteria: Readonly<Record<Criterion, string>>;
  readonly met: Readonly<Record<'none' | 'one' | 'several', string>>;
  readonly withData: Readonly<Record<'one' | 'several', string>>;
  /** What the verdict of ШНСУ would be. */
  readonly outcomes: Readonly<Record<ShnsuStatus, string>>;
  readonly equalWeights: string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly counts: Readonly<Record<CountedThing, string>>;
}

/** The mark of a verdict that one pupil decides; readers of the sheet look for it too. */
export const borderlineText = `пограничный случай: решает 1${NO_BREAK_SPACE}обучающийся`;

/** How the sentences begin that tell which procedure one pupil decides; readers of the sheet look for them too. */
export const borderOpenings = { below: 'до порога не хватило', at: 'порог достигнут, но без' } as const;

/** What stands between reasons in one cell; a reason never holds it. */
export const reasonBreak = '\n';

/** Makes one sentence of a reason: «ВПР 2020/2021, 5 кл., математика: 36,1 % «2» (13 из 36), порог 30 %; источник: …». */
export function reasonWriter(texts: ReasonTexts): (reason: Reason) => string {
  const say = (sentence: Sentence, facts: Facts = {}): string => filled(texts.reasons[sentence], facts);
  const count = (n: number, thing: CountedThing): string => filled(texts.counts[thing], { n });
  const years = (list: readonly SchoolYear[]): string => [...list].sort().map(schoolYearText).join(texts.and);
  /** «Форма 2021, 01.10.2021»; blank when nobody wrote it down. */
  const origin = (from: Provenance): string =>
    [from.source, from.asOf]
      .map(tidied)
      .filter((part) => part !== '')
      .join(', ');
  const source = (from: Provenance): string =>
    origin(from) === '' ? texts.noSource : filled(texts.source, { source: origin(from) });

  const shortName = ({ procedure: kind, grades, subject }: JudgedProcedure): string =>
    filled(texts.procedureOfYear, {
      kind: procedureWords[kind],
      grades: grades.join(texts.and),
      subject: insideSentence(tidied(subject)),
    });

  const procedureFacts = (procedure: JudgedProcedure): Facts => {
    const { whole, people, grades, subject } = procedure;
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
      whole: people === 'graduates' ? count(whole, 'ofGraduates') : whole,
      size: count(whole, people),
      threshold: percentOf(procedure.threshold),
      source: source(procedure),
    };
  };

  /** Whom the minimum is compared with. */
  const sizeOf = ({ participants, whole, people }: JudgedProcedure): string =>
    participants === undefined ? count(whole, people) : count(participants, 'participants');
  /** «до порога не хватило одной отметки «2»: ВПР, математика, 5 кл. — 2 из 10, порог — 3». */
  const borderText = (procedure: JudgedProcedure, year: SchoolYear): string => {
    const { low, count: n, measure } = procedure;
    const facts = procedureFacts(procedure);
    const isOfYear = procedure.years.length === 1 && procedure.years[0] === year;
    const shown = isOfYear ? { ...facts, procedure: shortName(procedure) } : facts;
    return say(low ? 'at-threshold' : 'below-threshold', {
      ...shown,
      one: texts.onePupil[measure],
      needed: low ? n : n + 1,
    });
  };

  const shareFacts = (share: JudgedShare): Facts => {
    const { count: part = 0, pupils = 0, threshold = 0 } = share;
    return {
      criterion: capitalised(texts.criteria[share.criterion]),
      percent: percentText((100 * part) / pupils),
      count: part,
      pupils,
      threshold: percentOf(threshold),
      source: source(share),
    };
  };

  const criterionText = (share: JudgedShare): string =>
    share.count === undefined
      ? say('flag', {
          criterion: capitalised(texts.criteria[share.criterion]),
          source: origin(share) || texts.noSource,
        })
      : say('share', shareFacts(share));

  const names = (criteria: readonly Criterion[]): string =>
    criteria.map((criterion) => texts.criteria[criterion]).join(', ');

  const criteriaText = (reason: Extract<Reason, { readonly kind: 'criteria-count' }>): string => {
    const { met, usable, missing, needed, decided } = reason;
    if (usable === 0) return say('criteria-unknown');
    const sentence = missing === 0 ? 'criteria-all' : decided ? 'criteria-decided' : 'criteria-open';
    return say(sentence, {
      met: filled(texts.met[met === 0 ? 'none' : met === 1 ? 'one' : 'several'], { met }),
      withData: texts.withData[usable === 1 ? 'one' : 'several'],
      usable,
      missing,
      needed,
    });
  };

  return (reason) => {
    switch (reason.kind) {
      case 'near-threshold':
        return borderText(reason.procedure, reason.year);
      case 'low-procedure':
      case 'impossible-counts':
        return say(reason.kind, procedureFacts(reason.procedure));
      case 'small-procedure':
        return say(reason.kind, {
          ...procedureFacts(reason.procedure),
          size: sizeOf(reason.procedure),
          minimum: reason.minimum,
        });
      case 'no-low-procedures':
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
        return say(reason.alone ? 'accreditation-alone' : 'accreditation-also', {
          ground: accreditationWords.listed,
          year: schoolYearText(reason.year),
          source: source(reason),
        });
      case 'excluded':
        return say(reason.kind, { kind: schoolKindWords[reason.schoolKind] });
      case 'criterion':
        return criterionText(reason.criterion);
      case 'criteria-count':
        return criteriaText(reason);
      case 'criteria-apart':
        return say(reason.changeable.length === 0 ? 'criteria-fixed' : reason.kind, {
          changeable: names(reason.changeable),
          fixed: names(reason.fixed),
        });
      case 'too-few-children':
        return say(reason.kind, { ...shareFacts(reason.criterion), minimum: reason.minimum });
      case 'pupil-decides':
        return say(reason.kind, {
          criterion: capitalised(texts.criteria[reason.criterion]),
          count: reason.count,
          pupils: reason.pupils,
          moved: reason.count + reason.step,
          outcome: texts.outcomes[reason.outcome],
        });
      case 'few-indices':
        return say(reason.kind, { needed: reason.needed, schools: reason.schools });
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function percentOf(threshold: number): string {
  return `${numberText(threshold)}${NO_BREAK_SPACE}%`;
}

/** The words of «Требует решения»: why, and what the sum of two years would say. */
export function neededText({ why, pooled }: NeededDecision, texts: ReasonTexts): string {
  const facts = { why: filled(texts.needed[why], { few: FEW_PARTICIPANTS }) };
  return pooled === undefined
    ? filled(texts.pooledUnknown, facts)
    : filled(texts.pooledStatus, { ...facts, status: statusWords.shnor[pooled] });
}
