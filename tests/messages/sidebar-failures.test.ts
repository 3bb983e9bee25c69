// A lost call in words: what happened, what is untouched, what to do.
import { describe, expect, it } from 'vitest';
import { callFailureTexts } from '../../src/messages/sidebar-failures';

describe('callFailureTexts', () => {
  it('name the usual cause of a refusal: several accounts in one browser', () => {
    for (const effect of ['reads', 'writes'] as const) {
      expect(callFailureTexts.rejected(effect)).toContain('несколько аккаунтов Google');
    }
  });

  it('promises an untouched workbook only for calls that read', () => {
    for (const text of [callFailureTexts.rejected, callFailureTexts.badResponse]) {
      expect(text('reads')).toContain('Данные не изменены');
      expect(text('journals')).toContain('Данные не изменены');
      expect(text('writes')).not.toContain('не изменены');
      expect(text('writes')).toContain('«Журнал операций»');
    }
  });

  it('writes a time as people do', () => {
    expect(callFailureTexts.timeout(60, 'reads')).toContain('за 1\u00a0мин.');
    expect(callFailureTexts.timeout(370, 'writes')).toContain('за 6\u00a0мин 10\u00a0с.');
    expect(callFailureTexts.timeout(45, 'reads')).toContain('за 45\u00a0с.');
  });
});
