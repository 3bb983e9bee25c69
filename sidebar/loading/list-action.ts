// The button at the bottom of «Загрузка» while there is a list, or none yet: what it says and what it does.
import { changeTexts, loadingTexts } from '../../src/messages/loading-section';
import type { PrimaryAction } from '../parts/screen';
import { stateOf } from '../state/loading-list';
import { nextAct } from '../state/loading-plan';
import { unanswered } from '../state/school-answers';
import type { LoadingWork } from '../state/use-loading';

interface Acts {
  choose(): void;
  showQuestion(): void;
  add(): void;
}

/** Undefined when there is nothing to press: all that was read is in the workbook already. */
export function listAction(work: LoadingWork, busy: boolean, acts: Acts): PrimaryAction | undefined {
  const waiting: PrimaryAction = { label: changeTexts.addPlain, off: true, onPress: acts.add };
  if (work.reading.progress !== undefined || (work.hasFiles && work.loading === undefined)) return waiting;
  const next = nextAct(work.loading, work.stand);
  switch (next.act) {
    case 'choose':
      return { label: loadingTexts.choose, off: busy, onPress: acts.choose };
    case 'answer':
      return { label: changeTexts.answer, off: busy, onPress: acts.showQuestion };
    case 'wait':
      return waiting;
    case 'none':
      return undefined;
    case 'add': {
      const why = whatWaits(work);
      return { label: next.label, off: busy, ...(why === '' ? {} : { why }), onPress: acts.add };
    }
  }
}

/** Files and schools that are not loaded yet because they wait for an answer; '' when none do. */
function whatWaits({ loading }: LoadingWork): string {
  const files = loading?.items.filter((item) => stateOf(item) === 'asks').length ?? 0;
  const schools = unanswered(loading?.questions ?? []);
  return [
    ...(files > 0 ? [changeTexts.filesWait(files)] : []),
    ...(schools > 0 ? [changeTexts.schoolsWait(schools)] : []),
  ].join(' ');
}
