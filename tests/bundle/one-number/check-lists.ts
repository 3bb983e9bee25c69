// The lists themselves against the oracle: statuses, numbers, reasons, movement.

import { sameSchool } from './district';
import { type Check, Faults } from './fault';
import { seriesOfFinding } from './oracle';
import { plain } from './papers';
import { pairText, readReason, seriesText } from './readers';

export const checkLists: Check = (finished, truth) => {
  const faults = new Faults();
  const movementOf = (list: string, code: string) =>
    finished.dynamics.find((row) => row.Список === list && sameSchool(String(row['Код ОО']), code));
  for (const verdict of truth.shnor.verdicts) {
    const { code } = verdict;
    const where = `лист ШНОР, ${code}`;
    const row = finished.shnor.find((one) => sameSchool(String(one['Код ОО']), code));
    faults.same('list: status', where, 'статус', row?.Статус, verdict.status);
    faults.same('list: low', where, 'низких', row?.['Процедур с низкими результатами'], verdict.low);
    faults.same('list: usable', where, 'учтено', row?.['Процедур учтено'], verdict.usable);
    const moved = movementOf('ШНОР', code);
    // The sheet keeps the status by the rules beside the decision; movement follows the decision.
    const { movement } = truth.verdict(code);
    faults.same('list: movement', where, 'движение', moved?.Движение ?? '', movement);
    if (moved !== undefined && movement !== '') {
      faults.same('list: before', where, 'прошлый год', moved['Прошлый год'], verdict.before?.status);
      faults.same('list: before', where, 'было', moved.Было, verdict.before?.low);
    }
    faults.same(
      'list: reasons',
      where,
      'низкие в причинах',
      lowSaid(String(row?.Причины ?? '')),
      lowTrue(truth, code),
    );
  }
  for (const verdict of truth.shnsu.verdicts) {
    const { code } = verdict;
    const where = `лист ШНСУ, ${code}`;
    const row = finished.shnsu.find((one) => sameSchool(String(one['Код ОО']), code));
    faults.same('list: social status', where, 'статус', row?.Статус, verdict.status);
    faults.same('list: social criteria', where, 'критериев', row?.['Критериев выполнено'], verdict.met);
    faults.same('list: social usable', where, 'учтено', row?.['Критериев учтено'], verdict.usable);
    const moved = movementOf('ШНСУ', code);
    faults.same('list: social movement', where, 'движение', moved?.Движение ?? '', verdict.movement);
  }
  return faults.all;
};

/** Sentences of the list that name a low procedure, each with its years and numbers. */
function lowSaid(reasons: string): string {
  return reasons
    .split('\n')
    .map(plain)
    .filter((text) => /^(?:ВПР|ОГЭ|ЕГЭ|ГВЭ|РДР|муниципальный срез|функциональная грамотность) /.test(text))
    .flatMap((text) => {
      const reason = readReason(text);
      if (reason?.pair === undefined) return [`нечитаемо: ${text}`];
      return [`${seriesText(reason)} ${reason.years.join('+')}: ${pairText(reason.pair)} ${reason.people}`];
    })
    .sort()
    .join('; ');
}

function lowTrue(truth: Parameters<Check>[1], code: string): string {
  return truth
    .verdict(code)
    .findings.flat()
    .filter(({ standing }) => standing === 'low')
    .map((finding) => {
      const years = [...new Set(finding.parts.map(({ year }) => year))].sort((a, b) => b - a);
      const [first] = finding.parts;
      return `${seriesText(seriesOfFinding(finding))} ${years.join('+')}: ${pairText(finding)} ${first?.people}`;
    })
    .sort()
    .join('; ');
}
