// Schools whose place on ШНОР is in reason: the border cases by name, and what was decided about them.
import { decisionWords, listWords, statusWords } from '../catalogue/words';
import type { ReportData, Verdict } from '../contract/report-data';
import { borderOpenings } from '../messages/lists/reasons';
import { type Block, column, paragraph, table } from './block';
import { schoolName } from './list-tables';
import { type JudgedSchool, judged } from './listed';
import { shortened } from './wording';

const REASON_LIMIT = 600;

/** The schools that want a decision or have one, in the order of «Школы». */
function toDecide(data: ReportData): JudgedSchool[] {
  const inQuestion = [statusWords.shnor.listed, statusWords.shnor.declined];
  return judged(data, 'shnor').filter(
    ({ verdict: { status, needsDecision, decision } }) =>
      inQuestion.includes(status) && (needsDecision !== '' || decision !== null),
  );
}

/** Nobody has decided about them yet. */
export function undecided(data: ReportData): JudgedSchool[] {
  return toDecide(data).filter(({ verdict }) => verdict.decision === null);
}

/** «не включать: …» */
export function decisionText({ include, reason }: NonNullable<Verdict['decision']>): string {
  return `${include ? decisionWords.include : decisionWords.decline}: ${shortened(reason, REASON_LIMIT)}`;
}

/** A line of an order: who was included, who was declined, about whom nothing is decided; each reason in brackets. */
export function decisionLine(data: ReportData): Block[] {
  const schools = toDecide(data);
  const named = (opening: string, of: (school: JudgedSchool) => boolean): string[] => {
    const names = schools.filter(of).map(({ school, verdict: { decision } }) => {
      const reason = decision === null ? '' : ` (${shortened(decision.reason, REASON_LIMIT)})`;
      return `${schoolName(data, school)}${reason}`;
    });
    return names.length === 0 ? [] : [`${opening} — ${names.join('; ')}`];
  };
  const parts = [
    ...named('включены', ({ verdict }) => verdict.decision?.include === true),
    ...named('не включены', ({ verdict }) => verdict.decision?.include === false),
    ...named('решение не принято', ({ verdict }) => verdict.decision === null),
  ];
  if (parts.length === 0) return [];
  return [
    paragraph(
      `Решения по школам, место которых в перечне ${listWords.shnor} решает один обучающийся или малочисленные процедуры: ${parts.join('. ')}.`,
    ),
  ];
}

/** Every border case by name: the procedure, which way and by how much; then what a decision is needed for. */
export function borderCases(data: ReportData): Block[] {
  const openings = Object.values(borderOpenings);
  const rows = judged(data, 'shnor').flatMap(({ school, verdict }) => {
    const border = verdict.reasons.filter((reason) => openings.some((opening) => reason.startsWith(opening)));
    const reason = verdict.needsDecision === '' ? [] : [`требует решения: ${verdict.needsDecision}`];
    const told = [...border, ...reason].map((text) => shortened(text, REASON_LIMIT));
    return told.length === 0 ? [] : [[schoolName(data, school), verdict.status, told.join('\n')]];
  });
  if (rows.length === 0) return [];
  const columns = [
    column('Общеобразовательная организация', 30),
    column('Статус', 16),
    column('Что решает', 54),
  ];
  return [
    table(`${listWords.shnor}: пограничные случаи и школы, требующие решения`, columns, rows),
    paragraph('Такие выводы рекомендуется уточнить до утверждения перечня.'),
    ...decisionLine(data),
  ];
}
