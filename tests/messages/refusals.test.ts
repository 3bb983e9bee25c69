// Refusals say what happened, what is untouched and what to do; some of them without reading a file.
import { describe, expect, it } from 'vitest';
import { refusalTexts } from '../../src/messages/refusal-texts';
import { type RefusalFacts, refusalText } from '../../src/messages/refusals';

const foreseen = () => refusalTexts;

function unreadable(): never {
  throw new Error('the texts were asked for');
}

const WITHHELD = { grant: 'https://a.example', cause: 'причина' };

const core: RefusalFacts[] = [
  { code: 'NO_ACCESS', ...WITHHELD },
  { code: 'NO_PAGES_ACCESS', ...WITHHELD },
  { code: 'NO_DOCUMENT' },
  { code: 'WRITE_UNDONE', cause: 'причина' },
  { code: 'WRITE_PARTLY', cause: 'причина', sheets: '«ШНОР», «ШНСУ»' },
  { code: 'SERVICE', cause: 'причина' },
];

const others: RefusalFacts[] = [
  { code: 'BAD_REQUEST', cause: 'причина' },
  { code: 'LOCKED' },
  { code: 'NO_YEAR', year: '2029/2030' },
  { code: 'NOT_PREPARED', sheet: 'Школы' },
  { code: 'HEADING_MISSING', sheet: 'Школы', heading: 'Код ОО' },
  { code: 'HEADING_DOUBLED', sheet: 'Школы', heading: 'Код ОО' },
  { code: 'SETTINGS', place: 'Лист «Настройки», ячейка B7', what: 'Не читается.', todo: 'Исправьте.' },
  { code: 'UNKNOWN_SETTING', key: 'Порог' },
  { code: 'NO_SCHOOLS' },
  { code: 'NO_RESULTS' },
  { code: 'NOT_EMPTY', sheet: 'Школы' },
  { code: 'NOT_FORMED' },
  { code: 'REPORTS_NOT_FORMED' },
  { code: 'NO_ORDER' },
  { code: 'ORDER_DATE', value: '31.02.2021' },
  { code: 'NO_LIST_CHOSEN' },
  { code: 'ALREADY_APPROVED', order: '№ 214-О от 01.10.2021' },
  { code: 'LISTS_STALE', at: '13:02', sheets: '«Результаты»' },
  { code: 'UNDECIDED', schools: 'Школа 1; Школа 2' },
  { code: 'NO_REASON' },
  { code: 'REASON_PERSONAL' },
  { code: 'NOTHING_TO_UNDO' },
  { code: 'KEPT_UNREADABLE' },
  { code: 'NOTHING_LOADED' },
  { code: 'NOTHING_TO_MEND' },
  { code: 'NOTHING_MENDED' },
  { code: 'MEMORY_UNREADABLE' },
  { code: 'PULL_STOPPED', cause: 'причина' },
  { code: 'NO_FORMS_ACCESS', ...WITHHELD },
  { code: 'NO_TRIGGERS_ACCESS', ...WITHHELD },
  { code: 'TRIGGERS_NOT_MADE', cause: 'причина' },
  { code: 'FORM_NOT_MADE', cause: 'причина' },
  { code: 'FORM_NOT_LINKED', url: 'https://docs.google.com/forms/d/e/1/viewform', cause: 'причина' },
  { code: 'NO_RESPONSES', sheetId: '1830462811' },
  { code: 'NO_SUCH_TABLE', table: 'Школы' },
  { code: 'NO_SUCH_FORM' },
  { code: 'LINK_NO_SCHOOL' },
  { code: 'LINK_NO_YEAR' },
  { code: 'LINK_TWO_YEARS' },
  { code: 'LINK_DOUBLED', heading: 'Педагогов' },
  { code: 'LINK_PERSONAL', question: 'ФИО директора' },
  { code: 'LINK_CHANGED', question: 'Сколько педагогов?' },
  { code: 'NOT_A_YEAR', value: 'прошлый' },
  { code: 'NOT_A_DATE', value: '31.02.2021' },
  { code: 'OWNER_PERSONAL' },
  { code: 'NO_SUCH_STATUS', status: 'Готово' },
  { code: 'NO_SUCH_RECOMMENDATION' },
  { code: 'TEMPLATE_UNNAMED' },
  { code: 'TEMPLATE_TAKEN', name: 'ВПР-М5-ШМО' },
  { code: 'PREPARED_PARTLY', cause: 'причина' },
  { code: 'NO_SUCH_SHEET', sheet: 'Школы' },
  { code: 'NO_SUCH_CELL', cell: 'B7' },
  { code: 'NO_SUCH_FUNCTION', name: 'SUM' },
  { code: 'TOO_MANY_ARGUMENTS', name: 'PASS_SHARE' },
  { code: 'ARGUMENT_BLANK', argument: 'число отметок «2»' },
  { code: 'ARGUMENT_UNREADABLE', argument: 'число выпускников', value: 'СУММ(B2)' },
  { code: 'INDICATORS_MOVED', sheet: 'Свод', heading: 'Наименование' },
  { code: 'NO_FORMULAS' },
  { code: 'VALUES_DEPEND', cell: '«Расчёт», G2' },
  { code: 'NO_CELL' },
  { code: 'CELL_TAKEN', cell: 'B7' },
  { code: 'NO_SUCH_SCHOOL', school: '220206', sheet: 'ШНОР' },
];

describe.each([...core, ...others])('$code', (facts) => {
  it('is told in Russian sentences with all of its facts', () => {
    const { message } = refusalText(facts, foreseen);
    expect(message).toMatch(/^(Google |[А-ЯЁ]).*\.$/);
    expect(message).not.toMatch(/[{}]|undefined/);
    for (const [name, fact] of Object.entries(facts)) {
      if (!['code', 'cause', 'grant'].includes(name)) expect(message).toContain(fact);
    }
  });
});

describe('refusalText', () => {
  it('has a case here for every text', () => {
    expect(others.map(({ code }) => code).sort()).toEqual(Object.keys(refusalTexts).sort());
  });

  it.each(core)('does not read the texts for $code', (facts) => {
    expect(() => refusalText(facts, unreadable)).not.toThrow();
  });

  it('keeps the cause for «Подробнее» and out of the message', () => {
    expect(refusalText({ code: 'SERVICE', cause: 'Сбой' }, unreadable)).toEqual({
      message: 'Таблица не ответила. Ничего не изменено. Повторите через минуту.',
      details: 'Сбой',
    });
    expect(refusalText({ code: 'NO_ORDER' }, foreseen)).not.toHaveProperty('details');
  });

  it('keeps the address where a permission is given beside the message', () => {
    const told = refusalText({ code: 'NO_ACCESS', ...WITHHELD }, unreadable);
    expect(told.link).toBe('https://a.example');
    expect(told.message).not.toContain('https:');
  });
});
