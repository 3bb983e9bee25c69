// The front door: every function that Apps Script may call, and nothing else.
import { approveLists as approve } from './commands/approve-lists';
import { checkData as check } from './commands/check-data';
import { fillExample as example } from './commands/fill-example';
import { identifyLists as identify } from './commands/identify-lists';
import { prepareWorkbook as prepare } from './commands/prepare-workbook';
import { previewLists as preview } from './commands/preview-lists';
import { readLists as lists } from './commands/read-lists';
import { readStart as start } from './commands/read-start';
import { selectCell as toCell, selectSchool as toSchool } from './commands/select';
import { undoLists as undo } from './commands/undo-lists';
import { openPanel, showMenu } from './google/panel';
import { runCommand } from './google/run';

export * from './functions';

export const onOpen = (): void => showMenu();
export const onInstall = (): void => showMenu();

export const openStart = (): void => openPanel('start');
export const openCheck = (): void => openPanel('check');
export const openLists = (): void => openPanel('lists');
export const openAbout = (): void => openPanel('about');

export const readStart = (request?: unknown) => runCommand('readStart', start, request);
export const prepareWorkbook = (request?: unknown) => runCommand('prepareWorkbook', prepare, request);
export const fillExample = (request?: unknown) => runCommand('fillExample', example, request);
export const checkData = (request?: unknown) => runCommand('checkData', check, request);
export const readLists = (request?: unknown) => runCommand('readLists', lists, request);
export const previewLists = (request?: unknown) => runCommand('previewLists', preview, request);
export const identifyLists = (request?: unknown) => runCommand('identifyLists', identify, request);
export const approveLists = (request?: unknown) => runCommand('approveLists', approve, request);
export const undoLists = (request?: unknown) => runCommand('undoLists', undo, request);
export const selectCell = (request?: unknown) => runCommand('selectCell', toCell, request);
export const selectSchool = (request?: unknown) => runCommand('selectSchool', toSchool, request);
