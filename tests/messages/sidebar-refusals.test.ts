// A lost call in words: what happened, what is untouched, what to do.
import { describe, expect, it } from 'vitest';
import { callRefusalTexts } from '../../src/messages/sidebar-refusals';

describe('callRefusalTexts', () => {
  it('name the usual cause of a refusal: several accounts in one browser', () => {
    for (const effect of ['reads', 'writes'] as const) {
      expect(callRefusalTexts.rejected(effect)).toContain('несколько аккаунтов Google');
    }
  });

  it('promises an untouched workbook only for calls that read', () => {
    for (const text of [callRefusalTexts.rejected, callRefusalTexts.badResponse]) {
      expect(text('reads')).toContain('Данные не изменены');
      expect(text('journals')).toContain('Данные не изменены');
      expect(text('writes')).not.toContain('не изменены');
      expect(text('writes')).toContain('«Журнал операций»');
    }
  });

  it('writes a time as people do', () => {
    expect(callRefusalTexts.timeout(60, 'reads')).toContain('за 1\u00a0мин.');
    expect(callRefusalTexts.timeout(370, 'writes')).toContain('за 6\u00a0мин 10\u00a0с.');
    expect(callRefusalTexts.timeout(45, 'reads')).toContain('за 45\u00a0с.');
  });
});
