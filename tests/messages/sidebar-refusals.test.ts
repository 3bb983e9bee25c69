// A lost call in words: what happened, what is untouched, what to do.
import { describe, expect, it } from 'vitest';
import { calls } from '../../src/contract/calls';
import { callRefusalTexts } from '../../src/messages/sidebar-refusals';

describe('callRefusalTexts', () => {
  it('name the usual cause of a refusal: several accounts in one browser', () => {
    for (const name of ['readLists', 'identifyLists'] as const) {
      expect(callRefusalTexts.rejected(name)).toContain('несколько аккаунтов Google');
    }
  });

  it('promises an untouched workbook only for calls that read', () => {
    for (const text of [callRefusalTexts.rejected, callRefusalTexts.badResponse]) {
      expect(text('readLists')).toContain('Данные не изменены');
      expect(text('checkData')).toContain('Данные не изменены');
      expect(text('identifyLists')).not.toContain('не изменены');
      expect(text('identifyLists')).toContain('«Журнал операций»');
    }
  });

  it.each([
    ['insertFormula', 'на выбранную ячейку'],
    ['ensureTriggers', 'раздел «Мониторинг»'],
    ['removeTriggers', 'раздел «Мониторинг»'],
  ] as const)('sends nobody to the journal for %s, which writes no line there', (name, where) => {
    expect(calls[name]).not.toHaveProperty('operation');
    for (const text of [
      callRefusalTexts.rejected(name),
      callRefusalTexts.badResponse(name),
      callRefusalTexts.timeout(370, name),
    ]) {
      expect(text).not.toMatch(/журнал|не изменены/i);
      expect(text).toContain(where);
    }
  });

  it('writes a time as people do', () => {
    expect(callRefusalTexts.timeout(60, 'readLists')).toContain('за 1\u00a0мин.');
    expect(callRefusalTexts.timeout(370, 'identifyLists')).toContain('за 6\u00a0мин 10\u00a0с.');
    expect(callRefusalTexts.timeout(45, 'readLists')).toContain('за 45\u00a0с.');
  });
});
