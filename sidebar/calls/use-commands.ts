// The commands that write to the workbook: one at a time, whatever section started it, and how the last one ended.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../src/contract/envelope';
import type { Request } from '../../src/contract/requests';
import type { Response } from '../../src/contract/responses';
import {
  creationTexts,
  formTexts,
  linkingTexts,
  monitoringTexts,
  triggerTexts,
} from '../../src/messages/forms/monitoring-section';
import { intakeTexts } from '../../src/messages/intake/section';
import {
  recommendationTexts,
  templateTexts,
} from '../../src/messages/recommendations/recommendations-section';
import { checkTexts, indicatorTexts, listTexts, startTexts } from '../../src/messages/sidebar';
import { callServer } from './server';

export type CommandName =
  | 'prepareWorkbook'
  | 'fillExample'
  | 'identifyLists'
  | 'approveLists'
  | 'undoLists'
  | 'mendData'
  | 'undoMend'
  | 'buildIndicators'
  | 'makeValues'
  | 'addIntake'
  | 'undoIntake'
  | 'linkForm'
  | 'unlinkForm'
  | 'createForm'
  | 'pullResponses'
  | 'ensureTriggers'
  | 'removeTriggers'
  | 'buildRecommendations'
  | 'setRecommendations'
  | 'planMeasures'
  | 'saveTemplate'
  | 'insertFormula';

/** What is being done, in words. */
const progressTexts: Readonly<Record<CommandName, string>> = {
  prepareWorkbook: startTexts.preparing,
  fillExample: startTexts.fillingExample,
  identifyLists: listTexts.forming,
  approveLists: listTexts.approving,
  undoLists: listTexts.undoing,
  mendData: checkTexts.mending,
  undoMend: checkTexts.undoing,
  buildIndicators: indicatorTexts.building,
  makeValues: indicatorTexts.makingValues,
  addIntake: intakeTexts.adding,
  undoIntake: intakeTexts.undoing,
  linkForm: linkingTexts.linking,
  unlinkForm: formTexts.unlinking,
  createForm: creationTexts.creating,
  pullResponses: monitoringTexts.updating,
  ensureTriggers: triggerTexts.switchingOn,
  removeTriggers: triggerTexts.switchingOff,
  buildRecommendations: recommendationTexts.building,
  setRecommendations: recommendationTexts.setting,
  planMeasures: recommendationTexts.planning,
  saveTemplate: templateTexts.saving,
  insertFormula: indicatorTexts.inserting,
};

/** Long work as a screen shows it. */
export interface Activity {
  readonly label: string;
  /** Milliseconds of the clock when it began. */
  readonly since: number;
}

interface CommandsSnapshot {
  readonly activity: Activity | undefined;
  readonly summary: string | undefined;
  readonly failure: Failure | undefined;
}

export interface Commands extends CommandsSnapshot {
  /** Runs the command unless another one runs. Gives its answer, or undefined when it failed or did not start. */
  run<N extends CommandName>(name: N, request: Request<N>): Promise<Response<N> | undefined>;
  /** Forgets how the last command ended. */
  clear(): void;
}

const QUIET: CommandsSnapshot = { activity: undefined, summary: undefined, failure: undefined };

export function useCommands(): Commands {
  const [snapshot, setSnapshot] = useState(QUIET);
  const running = useRef(false);

  const run = useCallback(async <N extends CommandName>(name: N, request: Request<N>) => {
    if (running.current) return undefined;
    running.current = true;
    setSnapshot({ ...QUIET, activity: { label: progressTexts[name], since: Date.now() } });
    const answer = await callServer(name, request);
    running.current = false;
    setSnapshot(answer.ok ? { ...QUIET, summary: answer.data.summary } : { ...QUIET, failure: answer });
    return answer.ok ? answer.data : undefined;
  }, []);
  const clear = useCallback(() => {
    if (!running.current) setSnapshot(QUIET);
  }, []);

  // How the last command ended is said until the user does something else.
  const { summary } = snapshot;
  useEffect(() => {
    if (summary === undefined) return;
    // After the click has done its own work: drawn anew in between, a checkbox would lose the tick it has just got.
    const clearLater = () => void setTimeout(clear);
    document.addEventListener('click', clearLater);
    return () => document.removeEventListener('click', clearLater);
  }, [summary, clear]);

  return { ...snapshot, run, clear };
}
