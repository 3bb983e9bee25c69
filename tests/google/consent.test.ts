// Whether a permission is there is asked without ending the run.
import { afterEach, expect, it, vi } from 'vitest';
import { missingConsent, SCOPES } from '../../src/google/consent';
import { consent, GRANT_PAGE } from './google-consent';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a scope that is granted is not refused', () => {
  const asked = consent([SCOPES.forms]);
  expect(missingConsent(SCOPES.pages)).toBeUndefined();
  expect(asked).toHaveBeenCalledWith('FULL', [SCOPES.pages]);
});

it('a scope that is left out comes with the address where it is granted', () => {
  consent([SCOPES.forms]);
  expect(missingConsent(SCOPES.forms)).toEqual({ grant: GRANT_PAGE, cause: SCOPES.forms });
});

it('a scope that the manifest is without cannot be granted by anybody', () => {
  consent();
  vi.stubGlobal('ScriptApp', {
    AuthMode: { FULL: 'FULL' },
    getAuthorizationInfo: () => {
      throw new Error('The script does not require the scope.');
    },
  });
  expect(missingConsent(SCOPES.forms)).toEqual({
    grant: '',
    cause: 'The script does not require the scope.',
  });
});
