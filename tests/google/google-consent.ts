// Stands for ScriptApp's answers about permissions: which scopes the user has left out.
import { vi } from 'vitest';

export const GRANT_PAGE = 'https://accounts.google.com/o/oauth2/auth?a=1&b=2';

/** Stubs ScriptApp, with more of it where a test needs more. Gives the function that is asked. */
export function consent(missing: readonly string[] = [], more: object = {}) {
  const asked = vi.fn((_mode: string, [scope = '']: readonly string[]) => ({
    getAuthorizationStatus: () => (missing.includes(scope) ? 'REQUIRED' : 'NOT_REQUIRED'),
    getAuthorizationUrl: () => GRANT_PAGE,
  }));
  vi.stubGlobal('ScriptApp', {
    AuthMode: { FULL: 'FULL' },
    AuthorizationStatus: { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' },
    getAuthorizationInfo: asked,
    ...more,
  });
  return asked;
}
