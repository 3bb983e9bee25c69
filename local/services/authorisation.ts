// Which service calls Google refuses in which authorisation mode.

/**
 * `NONE`: the add-on is installed but not yet used in this document. `LIMITED`: a simple trigger.
 * `FULL`: a menu command, the sidebar or an installed trigger. `CUSTOM_FUNCTION`: a formula in a cell.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

const READ_ONLY_CLASSES = new Set(['Spreadsheet', 'Sheet', 'Range', 'Properties', 'Protection']);
const READS = /^(get|is|has|can|offset)/;
const DIALOGS = new Set([
  'Ui.showSidebar',
  'Ui.showModalDialog',
  'Ui.showModelessDialog',
  'Ui.alert',
  'Ui.prompt',
]);
const WITHOUT_CONSENT_SCRIPT_APP = new Set([
  'getScriptId',
  'getAuthorizationInfo',
  'requireScopes',
  'requireAllScopes',
]);
const NEEDS_DOCUMENT = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'PropertiesService',
  'Properties',
  'FormApp',
]);

/** Calls that need a scope which the user may leave out. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  'FormApp.create': 'https://www.googleapis.com/auth/forms',
  'FormApp.openByUrl': 'https://www.googleapis.com/auth/forms',
  'ScriptApp.newTrigger': 'https://www.googleapis.com/auth/script.scriptapp',
  'ScriptApp.getProjectTriggers': 'https://www.googleapis.com/auth/script.scriptapp',
  'ScriptApp.deleteTrigger': 'https://www.googleapis.com/auth/script.scriptapp',
};

/** The message with which Google refuses a call whose scope is not among the granted ones (undefined: all are). */
export function missingScope(
  granted: readonly string[] | undefined,
  name: string,
  method: string,
): string | undefined {
  const scope = SCOPE_OF[`${name}.${method}`];
  if (scope === undefined || granted === undefined || granted.includes(scope)) return undefined;
  return `You do not have permission to call ${name}.${method}. Required permissions: ${scope}`;
}

/** The message with which Google refuses `name.method` in the mode, or undefined when it lets it through. */
export function refusalOf(mode: AuthMode, name: string, method: string): string | undefined {
  if (mode === 'FULL') return undefined;
  if (mode === 'CUSTOM_FUNCTION' && (name === 'Ui' || method === 'getUi')) {
    return 'Cannot call SpreadsheetApp.getUi() from this context.';
  }
  if (!isRefused(mode, name, method)) return undefined;
  return `You do not have permission to call ${mode === 'CUSTOM_FUNCTION' ? method : `${name}.${method}`}`;
}

function isRefused(mode: AuthMode, name: string, method: string): boolean {
  if (name === 'FormApp') return true;
  if (name === 'ScriptApp') return !WITHOUT_CONSENT_SCRIPT_APP.has(method);
  if (mode === 'CUSTOM_FUNCTION') return isRefusedToFunction(name, method);
  if (DIALOGS.has(`${name}.${method}`)) return true;
  if (mode === 'LIMITED') return false;
  return (
    NEEDS_DOCUMENT.has(name) || (name === 'SpreadsheetApp' && /^(getActive|flush|openBy|create)/.test(method))
  );
}

function isRefusedToFunction(name: string, method: string): boolean {
  if (READ_ONLY_CLASSES.has(name)) return !READS.test(method);
  if (name === 'SpreadsheetApp') return !/^(getActive|getCurrent|new)/.test(method);
  return name === 'Session' && /User$/.test(method);
}
