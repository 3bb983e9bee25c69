// What commands say when they are done.
import { describe, expect, it } from 'vitest';
import { operationTexts } from '../../src/messages/operation-texts';
import { checkOutcome, checkSummary, orderText } from '../../src/messages/operations';
import { filled } from '../../src/messages/template';

describe('the end of a check', () => {
  it('is «Ошибок нет» and the time', () => {
    expect(checkSummary(0, '14:38')).toBe('Ошибок нет. Проверено в 14:38.');
  });

  it('is the number of problems and the time', () => {
    expect(checkSummary(12_030, '14:38')).toBe('Замечаний: 12\u00a0030. Проверено в 14:38.');
    expect(checkOutcome(1)).toBe('Замечаний: 1');
  });
});

describe('orderText', () => {
  it('is the number and the date', () => {
    expect(orderText('214-О', '01.10.2021')).toBe('№ 214-О от 01.10.2021');
  });
});

describe('summaries', () => {
  it('of a run count by status', () => {
    const facts = { year: '2020/2021', shnor: 5, risk: 3, shnsu: 4, schools: 24, unused: '', time: '14:38' };
    expect(filled(operationTexts.lists, facts)).toBe(
      'За 2020/2021 сформировано: ШНОР — 5, группа риска — 3, ШНСУ — 4; всего 24\u00a0школы. 14:38.',
    );
  });

  it('of a preparation count what was added', () => {
    const { addedSheets, addedHeadings, addedSettings, prepared } = operationTexts;
    expect(filled(addedSheets, { n: 15 })).toBe('15\u00a0листов');
    expect(filled(addedHeadings, { n: 1 })).toBe('1\u00a0столбец');
    expect(filled(addedSettings, { n: 22 })).toBe('22\u00a0настройки');
    expect(filled(prepared, { added: '15 листов', time: '14:38' })).toBe(
      'Таблица готова. Добавлено: 15 листов. 14:38.',
    );
  });
});
