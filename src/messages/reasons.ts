// Reasons of a verdict in words: subject, grade, year, count, whole, threshold and source.
import { procedureWords, schoolKindWords } from '../catalogue/words';
import type { Criterion, ProcedureKind, Provenance } from '../domain/lists/records';
import type { JudgedProcedure, JudgedShare, Reason } from '../domain/lists/verdict';
import { type SchoolYear, schoolYearText } from '../domain/school-year';
import { counted, NO_BREAK_SPACE, numberText, percentText } from './russian';

const NBSP = NO_BREAK_SPACE;

/** The mark of a verdict that one pupil decides; the sidebar looks for it too. */
export const borderlineText = `пограничный случай: решает 1${NBSP}обучающийся`;

/** Criteria as a reason names them. */
const criterionNames: Readonly<Record<Criterion, string>> = {
  registered: 'состоят на учёте',
  migrantLanguage: 'из семей мигрантов и (или) слабо владеют русским языком',
  notAttested: 'не прошли промежуточную аттестацию',
  truancy: 'систематически пропускают без уважительной причины',
  specialNeeds: 'с ЗПР, УО (по заключению ПМПК)',
  remote: 'отдалённость',
  small: 'малокомплектная школа',
  infrastructure: 'дефицит инфраструктуры',
  staffing: 'неукомплектованность кадрами',
};

const countedUnits = {
  procedures: (n: number) => counted(n, 'процедура', 'процедуры', 'процедур'),
  years: (n: number) => counted(n, 'год', 'года', 'лет'),
  indicators: (n: number) => counted(n, 'показатель', 'показателя', 'показателей'),
  criteria: (n: number) => counted(n, 'критерий', 'критерия', 'критериев'),
} as const;

/** All reasons of a verdict as sentences. */
export function reasonTexts(reasons: readonly Reason[]): string[] {
  return reasons.map(reasonText);
}

/** What stands between reasons in one cell; a reason never holds it. */
export const reasonBreak = '\n';

function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'low-procedure':
      return `${procedureText(reason.procedure)}, порог ${percentNumber(reason.procedure.threshold)}${sourceText(reason.procedure)}`;
    case 'small-procedure':
      return `не учтена: ${procedureName(reason.procedure)} — ${wholeText(reason.procedure)}, нужно не меньше ${numberText(reason.minimum)}`;
    case 'impossible-counts':
      return `не учтена: ${procedureName(reason.procedure)} — ${numberText(reason.procedure.count)} больше, чем ${wholeText(reason.procedure)}; проверьте данные`;
    case 'no-low-procedures':
      return `низких результатов нет; учтено: ${numberText(reason.usable)}`;
    case 'low-years':
      return `годы с низкими результатами: ${reason.years.map(schoolYearText).join(', ')}`;
    case 'too-little-data':
      return `данных мало: учтено ${countedUnits[reason.unit](reason.usable)}, для вывода нужно не меньше ${numberText(reason.needed)}`;
    case 'no-context':
      return 'нет контекстных данных';
    case 'accreditation':
      return `${schoolYearText(reason.year)}: аккредитация приостановлена или школа её лишена${sourceText(reason)}`;
    case 'excluded':
      return `вид школы — ${schoolKindWords[reason.schoolKind]}: в отборе не участвует`;
    case 'criterion':
      return criterionText(reason.criterion);
    case 'no-criteria-met':
      return `критерии не выполнены; учтено: ${numberText(reason.usable)}`;
    case 'index':
      return `индекс ${numberText(reason.value, 1)} при границе нижней четверти ${numberText(reason.limit, 1)}; учтено ${countedUnits.criteria(reason.criteria)}`;
    case 'no-index':
      return 'индекс не рассчитывается: не с чем сравнивать';
    case 'borderline':
      return borderlineText;
  }
}

/** «ВПР 2020/2021, 5 кл., математика: 36,1 % «2» (13 из 36)». */
function procedureText(procedure: JudgedProcedure): string {
  const { count, whole, measure, wholeIs } = procedure;
  const what = measure === 'marks2' ? '«2»' : 'не преодолели минимум';
  const of =
    wholeIs === 'graduates'
      ? ` ${counted(whole, 'выпускника', 'выпускников', 'выпускников')}`
      : ` ${numberText(whole)}`;
  return `${procedureName(procedure)}: ${percentText((100 * count) / whole)} ${what} (${numberText(count)} из${of})`;
}

function procedureName({ procedure, years, grades, subject }: JudgedProcedure): string {
  return `${kindText(procedure)} ${yearsText(years)}, ${grades.join(' и ')}${NBSP}кл., ${lowerFirst(subject)}`;
}

function kindText(kind: ProcedureKind): string {
  return procedureWords[kind];
}

function yearsText(years: readonly SchoolYear[]): string {
  return years.length > 1
    ? `за ${years.map(schoolYearText).join(' и ')}`
    : years.map(schoolYearText).join('');
}

function wholeText({ whole, wholeIs }: JudgedProcedure): string {
  return wholeIs === 'graduates'
    ? counted(whole, 'выпускник', 'выпускника', 'выпускников')
    : counted(whole, 'участник', 'участника', 'участников');
}

function criterionText(share: JudgedShare): string {
  const name = criterionNames[share.criterion];
  const year = schoolYearText(share.year);
  if (share.count === undefined || share.pupils === undefined || share.threshold === undefined) {
    return `${year}, ${name}: да${sourceText(share)}`;
  }
  const percent = percentText((100 * share.count) / share.pupils);
  return `${year}, ${name}: ${percent} (${numberText(share.count)} из ${numberText(share.pupils)}), порог ${percentNumber(share.threshold)}${sourceText(share)}`;
}

function percentNumber(threshold: number): string {
  return `${numberText(threshold)}${NBSP}%`;
}

function sourceText({ source, asOf }: Provenance): string {
  if (source === '' && asOf === '') return '; источник не указан';
  return `; источник: ${[source, asOf].filter((part) => part !== '').join(', ')}`;
}

/** A subject inside a sentence: «математика». */
function lowerFirst(subject: string): string {
  return subject.charAt(0).toLowerCase() + subject.slice(1);
}
