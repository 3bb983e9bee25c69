// All checks of one finished district.
import { checkCards } from './check-cards';
import { checkCounts } from './check-counts';
import { checkDescribed } from './check-described';
import { checkLists } from './check-lists';
import { checkPassedOn } from './check-passed-on';
import { checkPictures, checkSeriesTables } from './check-pictures';
import { checkReasons } from './check-reasons';
import { checkRecommendations } from './check-recommendations';
import { checkWords } from './check-words';
import type { Fault } from './fault';
import type { Finished } from './finished';
import { Truth } from './oracle';

const CHECKS = [
  checkLists,
  checkReasons,
  checkCards,
  checkPictures,
  checkSeriesTables,
  checkCounts,
  checkRecommendations,
  checkDescribed,
  checkPassedOn,
  checkWords,
];

export function faultsOf(finished: Finished): Fault[] {
  const truth = new Truth(finished.district, finished.rules, finished.declined);
  return CHECKS.flatMap((check) => check(finished, truth));
}

/** One line a fault, with whose district and rules it is. */
export function faultLines(
  { name }: { readonly name: string },
  rules: string,
  faults: readonly Fault[],
): string[] {
  return faults.map(({ rule, where, what }) => `[${rule}] ${name} (${rules}): ${where}: ${what}`);
}
