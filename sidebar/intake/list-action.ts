// The button at the bottom of «Загрузка» while there is a list, or none yet: what it says and what it does.
import { changeTexts, intakeTexts } from '../../src/messages/intake/dialog';
import type { PrimaryAction } from '../parts/screen';
import { nextAct, waitingTexts } from './intake-plan';
import type { IntakeWork } from './use-intake';

interface Acts {
  choose(): void;
  showQuestion(): void;
  add(): void;
}

/** Undefined when there is nothing to press: all that was read is in the workbook already. */
export function listAction(work: IntakeWork, busy: boolean, acts: Acts): PrimaryAction | undefined {
  const waiting: PrimaryAction = { label: changeTexts.addPlain, off: true, onPress: acts.add };
  if (work.reading.progress !== undefined || (work.files > 0 && work.intake === undefined)) return waiting;
  const next = nextAct(work.intake, work.planState);
  switch (next.act) {
    case 'choose':
      return { label: intakeTexts.choose, off: busy, onPress: acts.choose };
    case 'answer':
      return { label: changeTexts.answer, off: busy, onPress: acts.showQuestion };
    case 'wait':
      return waiting;
    case 'none':
      return undefined;
    case 'add':
      return { label: next.label, off: busy, onPress: acts.add };
  }
}

/** The way to what waits for an answer, above the button that adds the rest; undefined where nothing waits. */
export function answerAction(work: IntakeWork, busy: boolean, acts: Acts): PrimaryAction | undefined {
  const { intake, planState, reading } = work;
  const waiting = waitingTexts(intake);
  const isBeside = intake !== undefined && nextAct(intake, planState).act !== 'answer';
  if (waiting.length === 0 || !isBeside || reading.progress !== undefined) return undefined;
  return { label: changeTexts.answerThese(waiting), off: busy, onPress: acts.showQuestion };
}
