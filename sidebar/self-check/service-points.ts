// Points that ask about Google's services: settings, permissions, lock, properties, files of texts, answers, triggers.
import type { Response } from '../../src/contract/responses';
import { seenTexts, unseenTexts } from '../../src/messages/self-check';
import { sampleText } from '../../src/messages/self-check-sample';
import { type Ask, type Built, type Point, Unseen } from './point';

/** Characters of a property that is nearly full: 9 KB at two bytes a letter. */
const PROPERTY_LENGTH = 4500;
/** Characters of answers: the longest is more than the documents of 361 schools take. */
const ANSWER_LENGTHS = [500_000, 1_000_000, 2_400_000];

type Services = Response<'tryService'>;

export const settingPoints: readonly Point[] = [
  {
    id: 'workbook',
    expected: seenTexts.workbook('ru_RU'),
    look: async (ask) => {
      const { locale, zone } = await told(ask, 'workbook');
      return { text: seenTexts.workbook(locale), more: seenTexts.zone(zone) };
    },
  },
  {
    id: 'permissions',
    expected: seenTexts.granted,
    look: async (ask) => {
      const { missing } = await told(ask, 'permissions');
      return { text: missing.length === 0 ? seenTexts.granted : seenTexts.missing(missing) };
    },
  },
];

export const servicePoints: readonly Point[] = [
  {
    id: 'lock',
    expected: seenTexts.lockFreed,
    look: async (ask) => {
      const { exists, taken, freed } = await told(ask, 'lock');
      if (!exists) return { text: seenTexts.noLock };
      if (!taken) return { text: seenTexts.lockTaken };
      return { text: freed ? seenTexts.lockFreed : seenTexts.lockKept };
    },
  },
  {
    id: 'properties',
    expected: seenTexts.propertySame(PROPERTY_LENGTH),
    look: async (ask) => {
      const { same } = await told(ask, 'properties', String(PROPERTY_LENGTH));
      return { text: same ? seenTexts.propertySame(PROPERTY_LENGTH) : seenTexts.propertyOther };
    },
  },
  { id: 'packs', expected: seenTexts.packsSame, look: lookAtPacks },
  { id: 'answer', expected: seenTexts.answers(ANSWER_LENGTHS), look: lookAtAnswers },
  {
    id: 'triggers',
    expected: seenTexts.triggersMade,
    look: async (ask) => {
      const { before, made, left } = await told(ask, 'triggers');
      if (before > 0) throw new Unseen(unseenTexts.triggersOn);
      const isWell = made === 2 && left === 0;
      return { text: isWell ? seenTexts.triggersMade : seenTexts.triggers(made, left) };
    },
  },
  {
    id: 'scratch',
    expected: seenTexts.scratchGone,
    look: async (ask) => {
      const { left } = await told(ask, 'scratch');
      return { text: left ? seenTexts.scratchLeft : seenTexts.scratchGone };
    },
  },
];

async function lookAtPacks(ask: Ask, { packs }: Built) {
  const other: string[] = [];
  for (const { name, length, hash } of packs) {
    const read = await told(ask, 'pack', name);
    if (read.hash !== hash || read.length !== length) other.push(seenTexts.pack(name, read.length, length));
  }
  return { text: other.length === 0 ? seenTexts.packsSame : seenTexts.packsOther(other.join(', ')) };
}

/** An answer that does not come at all says most about its length, so the others are still asked. */
async function lookAtAnswers(ask: Ask) {
  const broken: number[] = [];
  const began = Date.now();
  for (const length of ANSWER_LENGTHS) {
    const text = await told(ask, 'answer', String(length)).then(
      (answer) => answer.text,
      () => undefined,
    );
    if (text !== sampleText(length)) broken.push(length);
  }
  return {
    text: broken.length === 0 ? seenTexts.answers(ANSWER_LENGTHS) : seenTexts.answersOther(broken),
    more: seenTexts.seconds(Date.now() - began),
  };
}

async function told<S extends keyof Services>(
  ask: Ask,
  service: S,
  argument = '',
): Promise<NonNullable<Services[S]>> {
  const answer = (await ask('tryService', { service, argument }))[service];
  if (answer === undefined) throw new Unseen(unseenTexts.BAD_RESPONSE);
  return answer;
}
