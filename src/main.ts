// The front door: every function that Apps Script may call, and nothing else.

import { createForm as create } from './commands/forms/create-form';
import { linkForm as link } from './commands/forms/link-form';
import { ensureTriggers as ensure, removeTriggers as remove } from './commands/forms/own-triggers';
import { pullResponses as pull } from './commands/forms/pull-responses';
import { readLinking as linking } from './commands/forms/read-linking';
import { readMonitoring as monitoring } from './commands/forms/read-monitoring';
import { unlinkForm as unlink } from './commands/forms/unlink-form';
import { buildIndicators as build } from './commands/indicators/build-indicators';
import { insertFormula as insert } from './commands/indicators/insert-formula';
import { makeValues as values } from './commands/indicators/make-values';
import { readFunctions as help } from './commands/indicators/read-functions';
import { readSelection as selection } from './commands/indicators/read-selection';
import { addIntake as addLoaded } from './commands/intake/add-intake';
import { previewIntake as previewLoaded } from './commands/intake/preview-intake';
import { readIntake as readLoaded } from './commands/intake/read-intake';
import { readSchoolForm as schoolForm } from './commands/intake/read-school-form';
import { undoIntake as undoLoaded } from './commands/intake/undo-intake';
import { approveLists as approve } from './commands/lists/approve-lists';
import { identifyLists as identify } from './commands/lists/identify-lists';
import { previewLists as preview } from './commands/lists/preview-lists';
import { readLists as lists } from './commands/lists/read-lists';
import { undoLists as undo } from './commands/lists/undo-lists';
import { buildRecommendations as recommend } from './commands/recommendations/build-recommendations';
import {
  saveTemplate as keepTemplate,
  readTemplates as templates,
  previewTemplate as tryTemplate,
} from './commands/recommendations/edit-templates';
import { planMeasures as measures } from './commands/recommendations/plan-measures';
import { readRecommendations as recommendations } from './commands/recommendations/read-recommendations';
import { setRecommendations as setStatus } from './commands/recommendations/set-recommendations';
import { readReports as reports } from './commands/reports/read-reports';
import { checkData as check } from './commands/start/check-data';
import { fillExample as example } from './commands/start/fill-example';
import { mendData as mend } from './commands/start/mend-data';
import { prepareWorkbook as prepare } from './commands/start/prepare-workbook';
import { readStart as start } from './commands/start/read-start';
import { selectCell as toCell, selectSchool as toSchool } from './commands/start/select';
import { undoMend as unmend } from './commands/start/undo-mend';
import { openPanel, showMenu, showReports, showSchoolForm } from './google/panel';
import { runByTrigger, runCommand } from './google/run';

export * from './functions';

export const onOpen = (): void => showMenu();
export const onInstall = (): void => showMenu();

export const openStart = (): void => openPanel('start');
export const openIntake = (): void => openPanel('intake');
export const openCheck = (): void => openPanel('check');
export const openLists = (): void => openPanel('lists');
export const openIndicators = (): void => openPanel('indicators');
export const openRecommendations = (): void => openPanel('recommendations');
export const openMonitoring = (): void => openPanel('monitoring');
export const openAbout = (): void => openPanel('about');

export const readStart = (request?: unknown) => runCommand('readStart', start, request);
export const prepareWorkbook = (request?: unknown) => runCommand('prepareWorkbook', prepare, request);
export const fillExample = (request?: unknown) => runCommand('fillExample', example, request);
export const checkData = (request?: unknown) => runCommand('checkData', check, request);
export const mendData = (request?: unknown) => runCommand('mendData', mend, request);
export const undoMend = (request?: unknown) => runCommand('undoMend', unmend, request);
export const readLists = (request?: unknown) => runCommand('readLists', lists, request);
export const previewLists = (request?: unknown) => runCommand('previewLists', preview, request);
export const identifyLists = (request?: unknown) => runCommand('identifyLists', identify, request);
export const approveLists = (request?: unknown) => runCommand('approveLists', approve, request);
export const undoLists = (request?: unknown) => runCommand('undoLists', undo, request);
export const readSchoolForm = (request?: unknown) => runCommand('readSchoolForm', schoolForm, request);
export const openSchoolForm = (request?: unknown) => runCommand('openSchoolForm', showSchoolForm, request);
export const readReports = (request?: unknown) => runCommand('readReports', reports, request);
export const openReports = (request?: unknown) => runCommand('openReports', showReports, request);
export const readFunctions = (request?: unknown) => runCommand('readFunctions', help, request);
export const readSelection = (request?: unknown) => runCommand('readSelection', selection, request);
export const insertFormula = (request?: unknown) => runCommand('insertFormula', insert, request);
export const selectCell = (request?: unknown) => runCommand('selectCell', toCell, request);
export const selectSchool = (request?: unknown) => runCommand('selectSchool', toSchool, request);
export const buildIndicators = (request?: unknown) => runCommand('buildIndicators', build, request);
export const makeValues = (request?: unknown) => runCommand('makeValues', values, request);
export const readIntake = (request?: unknown) => runCommand('readIntake', readLoaded, request);
export const previewIntake = (request?: unknown) => runCommand('previewIntake', previewLoaded, request);
export const addIntake = (request?: unknown) => runCommand('addIntake', addLoaded, request);
export const undoIntake = (request?: unknown) => runCommand('undoIntake', undoLoaded, request);
export const buildRecommendations = (request?: unknown) =>
  runCommand('buildRecommendations', recommend, request);
export const readRecommendations = (request?: unknown) =>
  runCommand('readRecommendations', recommendations, request);
export const setRecommendations = (request?: unknown) => runCommand('setRecommendations', setStatus, request);
export const planMeasures = (request?: unknown) => runCommand('planMeasures', measures, request);
export const readTemplates = (request?: unknown) => runCommand('readTemplates', templates, request);
export const previewTemplate = (request?: unknown) => runCommand('previewTemplate', tryTemplate, request);
export const saveTemplate = (request?: unknown) => runCommand('saveTemplate', keepTemplate, request);
export const readMonitoring = (request?: unknown) => runCommand('readMonitoring', monitoring, request);
export const readLinking = (request?: unknown) => runCommand('readLinking', linking, request);
export const linkForm = (request?: unknown) => runCommand('linkForm', link, request);
export const unlinkForm = (request?: unknown) => runCommand('unlinkForm', unlink, request);
export const createForm = (request?: unknown) => runCommand('createForm', create, request);
export const pullResponses = (request?: unknown) => runCommand('pullResponses', pull, request);
export const ensureTriggers = (request?: unknown) => runCommand('ensureTriggers', ensure, request);
export const removeTriggers = (request?: unknown) => runCommand('removeTriggers', remove, request);

/** An event is a hint: lost, doubled or blank, it only says that it is time to look. */
export const pullByTrigger = (): void => runByTrigger('pullResponses', pull, {});
