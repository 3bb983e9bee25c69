// Permissions of the manifest: on Google's page no box is ticked beforehand, so any of them may be missing.
import { causeOf } from '../commands/command-refusal';

export const SCOPES = {
  sheets: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
  pages: 'https://www.googleapis.com/auth/script.container.ui',
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  forms: 'https://www.googleapis.com/auth/forms',
} as const;

export interface MissingConsent {
  /** Where the user can grant it; blank when nobody can. */
  readonly grant: string;
  readonly cause: string;
}

/**
 * Undefined when the scope is granted. `requireScopes` would end the run before a word of ours is said, so the
 * status is asked instead.
 */
export function missingConsent(scope: string): MissingConsent | undefined {
  try {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]);
    if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return undefined;
    return { grant: info.getAuthorizationUrl(), cause: scope };
  } catch (error) {
    // Google answers so when the manifest is without the scope.
    return { grant: '', cause: causeOf(error) };
  }
}
