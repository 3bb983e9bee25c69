// Sentences of the lists other than a low procedure: what was too small, impossible, near the threshold; shares of pupils.
import { sameSchool, THRESHOLD } from './district';
import { type Check, type Fault, Faults } from './fault';
import { seriesOfFinding, type Truth } from './oracle';
import { DESCRIBED, isMet } from './oracle-described';
import type { Finding } from './oracle-shnor';
import { plain } from './papers';
import { isOneOf, readOf, readReason, readSeriesName, seriesText } from './readers';

export const checkReasons: Check = ({ shnor, shnsu }, truth): Fault[] => {
  const faults = new Faults();
  for (const { code } of truth.district.schools) {
    const sentences = (rows: typeof shnor) =>
      String(rows.find((row) => sameSchool(String(row['Код ОО']), code))?.Причины ?? '')
        .split('\n')
        .map(plain);
    for (const text of sentences(shnor)) checkProcedure(faults, text, code, truth);
    for (const text of sentences(shnsu)) checkShare(faults, text, code, truth);
  }
  return faults.all;
};

function checkProcedure(faults: Faults, text: string, code: string, truth: Truth): void {
  const standing = /^не учтена: .*(?:больше, чем)/.test(text)
    ? 'impossible'
    : /^не учтена: /.test(text)
      ? 'small'
      : /^(?:у самого порога|до порога не хватило)/.test(text)
        ? 'not-low'
        : undefined;
  if (standing === undefined) return;
  const where = `лист ШНОР, ${code}`;
  const name = nameOf(text);
  const own = truth
    .verdict(code)
    .findings.flat()
    .filter((finding) => seriesText(seriesOfFinding(finding)) === name && finding.standing === standing);
  const numbers = (text.match(/(?<![\d/])\d+(?= (?:участник|выпускник)|, нужно| больше)/g) ?? []).map(Number);
  const [pair] = readOf(text);
  const fits = own.some((finding) =>
    standing === 'not-low'
      ? pair !== undefined && isOneOf(pair, [finding]) && isNear(finding)
      : numbers.every((number) => isNumberOf(finding, number)),
  );
  if (!fits) faults.add('list: reason', where, `${text} — среди «${standing}» такой процедуры нет`);
}

/** «ВПР, Математика, 5 кл.», as the sentence names it. */
function nameOf(text: string): string | undefined {
  const reason = readReason(text);
  if (reason !== undefined) return seriesText(reason);
  const series = readSeriesName(
    /(?:ВПР|ОГЭ|ЕГЭ|ГВЭ|РДР|муниципальный срез|функциональная грамотность)[^:]* кл\./.exec(text)?.[0] ?? '',
  );
  return series && seriesText(series);
}

function isNear({ count, whole }: Finding): boolean {
  return 100 * (count + 1) >= THRESHOLD * whole;
}

/** Of those who took part, of the whole, or of those counted. */
function isNumberOf({ count, whole, parts }: Finding, number: number): boolean {
  const participants = parts.reduce((total, part) => total + (part.participants ?? Number.NaN), 0);
  return number === count || number === whole || number === participants;
}

function checkShare(faults: Faults, text: string, code: string, truth: Truth): void {
  if (!/\d %/.test(text) || !/порог/.test(text)) return;
  const isDenied = /не выполнен/.test(text);
  const own = DESCRIBED.flatMap(({ threshold, pairOf }) => {
    const pair = pairOf(truth.district, code, 0);
    if (threshold === undefined || pair === undefined) return [];
    // A criterion that is told of though it is not met: too few children at the threshold or above.
    const isFew = 100 * pair.count >= threshold * pair.whole && !isMet(pair, threshold);
    return (isDenied ? isFew : isMet(pair, threshold)) ? [pair] : [];
  });
  const said = readOf(text);
  if (said.length === 0 || !said.every((pair) => isOneOf(pair, own))) {
    faults.add('list: social reason', `лист ШНСУ, ${code}`, `${text} — такого критерия нет`);
  }
}
