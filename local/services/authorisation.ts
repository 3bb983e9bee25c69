// Which service calls Google refuses in which authorisation mode.

/**
 * `NONE`: the add-on is installed but not yet used in this document. `LIMITED`: a simple trigger.
 * `FULL`: a menu command, the sidebar or an installed trigger. `CUSTOM_FUNCTION`: a formula in a cell.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Where nobody sits in front of the document there is nothing to show a page or a menu in. */
export const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';

const READ_ONLY_CLASSES = new Set(['Spreadsheet', 'Sheet', 'Range', 'Properties', 'Protection']);
const READS = /^(get|is|has|can|offset)/;
const DIALOGS = new Set(['Ui.showSidebar', 'Ui.showModalDialog']);
const WITHOUT_CONSENT_SCRIPT_APP = new Set(['getAuthorizationInfo', 'requireScopes']);
const NEEDS_DOCUMENT = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'PropertiesService',
  'Properties',
  'FormApp',
]);

const FORMS = 'https://www.googleapis.com/auth/forms';
const SHEETS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const TRIGGERS = 'https://www.googleapis.com/auth/script.scriptapp';
const PAGES = 'https://www.googleapis.com/auth/script.container.ui';

/** Calls that need a scope which the user may leave out, by class or by method. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  FormApp: FORMS,
  Form: FORMS,
  Spreadsheet: SHEETS,
  Sheet: SHEETS,
  Range: SHEETS,
  'SpreadsheetApp.getActive': SHEETS,
  'SpreadsheetApp.getActiveSpreadsheet': SHEETS,
  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.getUserTriggers': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'Ui.showSidebar': PAGES,
  'Ui.showModalDialog': PAGES,
};

/** What a manifest names and what a user has granted; undefined stands for everything. */
export interface Consent {
  readonly scopes: readonly string[] | undefined;
  readonly grantedScopes: readonly string[] | undefined;
}

export function isGranted({ scopes, grantedScopes }: Consent, scope: string): boolean {
  return (scopes?.includes(scope) ?? true) && (grantedScopes?.includes(scope) ?? true);
}

/** The message with which Google refuses a call whose scope the user has not granted. */
export function missingScope(consent: Consent, name: string, method: string): string | undefined {
  const scope = SCOPE_OF[`${name}.${method}`] ?? SCOPE_OF[name];
  if (scope === undefined || isGranted(consent, scope)) return undefined;
  return `You do not have permission to call ${name}.${method}. Required permissions: ${scope}`;
}

/** The message with which Google refuses `name.method` in the mode, or undefined when it lets it through. */
export function refusalOf(mode: AuthMode, name: string, method: string): string | undefined {
  if (mode === 'FULL') return undefined;
  if (mode === 'CUSTOM_FUNCTION' && (name === 'Ui' || method === 'getUi')) return NO_UI;
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
  return name === 'SpreadsheetApp' && !/^(getActive|getCurrent|new)/.test(method);
}
