// The front door: every function that Apps Script may call, and nothing else.

import type { Command } from './commands/answer';
import { createForm } from './commands/forms/create-form';
import { linkForm } from './commands/forms/link-form';
import { ensureTriggers, removeTriggers } from './commands/forms/own-triggers';
import { pullResponses } from './commands/forms/pull-responses';
import { readLinking } from './commands/forms/read-linking';
import { readMonitoring } from './commands/forms/read-monitoring';
import { settleAnswers } from './commands/forms/settle-answers';
import { unlinkForm } from './commands/forms/unlink-form';
import { buildIndicators } from './commands/indicators/build-indicators';
import { insertFormula } from './commands/indicators/insert-formula';
import { makeValues } from './commands/indicators/make-values';
import { readFunctions } from './commands/indicators/read-functions';
import { readSelection } from './commands/indicators/read-selection';
import { addIntake } from './commands/intake/add-intake';
import { previewIntake } from './commands/intake/preview-intake';
import { readIntake } from './commands/intake/read-intake';
import { readSchoolForm } from './commands/intake/read-school-form';
import { undoIntake } from './commands/intake/undo-intake';
import { approveLists } from './commands/lists/approve-lists';
import { decideSchool } from './commands/lists/decide-school';
import { identifyLists } from './commands/lists/identify-lists';
import { previewLists } from './commands/lists/preview-lists';
import { readLists } from './commands/lists/read-lists';
import { undoLists } from './commands/lists/undo-lists';
import { buildRecommendations } from './commands/recommendations/build-recommendations';
import { previewTemplate, readTemplates, saveTemplate } from './commands/recommendations/edit-templates';
import { planMeasures } from './commands/recommendations/plan-measures';
import { readRecommendations } from './commands/recommendations/read-recommendations';
import { setRecommendations } from './commands/recommendations/set-recommendations';
import { readReports } from './commands/reports/read-reports';
import { checkData } from './commands/start/check-data';
import { fillExample } from './commands/start/fill-example';
import { fixData } from './commands/start/fix-data';
import { prepareWorkbook } from './commands/start/prepare-workbook';
import { readStart } from './commands/start/read-start';
import { selectCell, selectSchool } from './commands/start/select';
import { undoFix } from './commands/start/undo-fix';
import { type CallName, callNames } from './contract/calls';
import type { Envelope } from './contract/envelope';
import type { Response } from './contract/responses';
import {
  openPanel,
  showCheck,
  showIntake,
  showMenu,
  showReports,
  showSchoolForm,
  showSelfCheck,
} from './google/panel';
import { runByTrigger, runCommand } from './google/run';
import { tryCells, tryService } from './google/self-check';

export * from './functions';

export const onOpen = (): void => showMenu();
export const onInstall = (): void => showMenu();

export const openStart = (): void => openPanel('start');
export const openLists = (): void => openPanel('lists');
export const openIndicators = (): void => openPanel('indicators');
export const openRecommendations = (): void => openPanel('recommendations');
export const openMonitoring = (): void => openPanel('monitoring');
export const openAbout = (): void => openPanel('about');

/** The command of each call. */
const commands: { readonly [N in CallName]: Command<N> } = {
  readStart,
  prepareWorkbook,
  fillExample,
  openCheck: showCheck,
  checkData,
  fixData,
  undoFix,
  readLists,
  previewLists,
  identifyLists,
  approveLists,
  decideSchool,
  undoLists,
  readSchoolForm,
  openSchoolForm: showSchoolForm,
  readReports,
  openReports: showReports,
  readFunctions,
  readSelection,
  insertFormula,
  selectCell,
  selectSchool,
  buildIndicators,
  makeValues,
  openIntake: showIntake,
  readIntake,
  previewIntake,
  addIntake,
  undoIntake,
  buildRecommendations,
  readRecommendations,
  setRecommendations,
  planMeasures,
  readTemplates,
  previewTemplate,
  saveTemplate,
  readMonitoring,
  readLinking,
  linkForm,
  unlinkForm,
  createForm,
  settleAnswers,
  pullResponses,
  ensureTriggers,
  removeTriggers,
  openSelfCheck: showSelfCheck,
  tryCells,
  tryService,
};

/** By name, the function of each call; the build puts one beside the bundle that leads here. */
export const entries = Object.fromEntries(callNames.map((name) => [name, entry(name)]));

function entry<N extends CallName>(name: N): (request?: unknown) => Envelope<Response<N>> {
  return (request) => runCommand<N>(name, commands[name], request);
}

/** An event is a hint: lost, doubled or blank, it only says that it is time to look. */
export const pullByTrigger = (): void => runByTrigger('pullResponses', pullResponses, {});
