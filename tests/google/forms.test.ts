// Google Forms over services that record what is asked of them: sheets of answers found, forms made and linked.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FormQuestion, NewForm } from '../../src/commands/ports';
import { googleForms } from '../../src/google/forms';

interface Sheet {
  readonly id: number;
  readonly title: string;
  /** Where Google says that the form is edited; null for a sheet without one. */
  readonly url: string | null;
  readonly corner: unknown;
  /** GRID when left out. */
  readonly type?: string;
}

interface Behaviour {
  /** Methods that Google refuses. */
  readonly refuses?: readonly string[];
  /** Milliseconds after which the sheet of answers is there. */
  readonly late?: number;
}

/** A spreadsheet of these sheets; `more` come when a form is linked. */
function google(
  sheets: readonly Sheet[],
  more: readonly Sheet[] = [],
  { refuses = [], late = 0 }: Behaviour = {},
) {
  const calls: unknown[][] = [];
  let slept = 0;
  let linked = false;
  const standing = () => (linked && slept >= late ? [...more, ...sheets] : sheets);
  const recorder = (kind: string): object =>
    new Proxy(
      {},
      {
        get:
          (_, method: string) =>
          (...args: unknown[]) => {
            calls.push([kind, method, ...args]);
            if (refuses.includes(method)) throw new Error('нет права');
            if (method === 'isPublished') return false;
            if (method === 'getId') return 'номер-формы';
            if (/^add/.test(method)) return recorder(method);
            if (method === 'getPublishedUrl') return 'https://forms.example/1/viewform';
            if (method === 'build') return 'проверка';
            if (method === 'setDestination') linked = true;
            return recorder(kind);
          },
      },
    );
  vi.stubGlobal('SpreadsheetApp', {
    SheetType: { GRID: 'GRID' },
    flush: () => calls.push(['app', 'flush']),
    getActiveSpreadsheet: () => ({
      getId: () => 'таблица',
      getSheets: () =>
        standing().map(({ id, title, url, corner, type = 'GRID' }) => ({
          getSheetId: () => id,
          getName: () => title,
          getType: () => type,
          getFormUrl: () => {
            if (url === DEAD) throw new Error('No item with the given ID could be found.');
            return url;
          },
          getRange: (row: number, column: number) => {
            if (type !== 'GRID') throw new Error('Нет ячеек');
            return { getValue: () => (row === 1 && column === 1 ? corner : '') };
          },
        })),
    }),
  });
  vi.stubGlobal('Utilities', {
    sleep: (ms: number) => {
      slept += ms;
    },
  });
  vi.stubGlobal('FormApp', {
    DestinationType: { SPREADSHEET: 'SPREADSHEET' },
    create: (title: string) => {
      calls.push(['app', 'create', title]);
      return recorder('form');
    },
    createTextValidation: () => recorder('validation'),
  });
  return calls;
}

/** A link whose form is gone: asking for it fails. */
const DEAD = 'мёртвая ссылка';
/** How the sheet of answers names the form that was made. */
const OURS = 'https://docs.google.com/forms/d/номер-формы/viewform';

function sheet(changes: Partial<Sheet> = {}): Sheet {
  return { id: 1, title: 'Лист', url: null, corner: '', ...changes };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('responseSheets', () => {
  it('are those of a form, and those that begin with «Отметка времени»', () => {
    google([
      sheet({ id: 1, title: 'Школы', corner: 'Код ОО' }),
      sheet({ id: 0, title: 'Ответы', url: 'https://forms.example/d/1/viewform', corner: '' }),
      sheet({ id: 3, title: 'Копия', corner: 'отметка времени' }),
      sheet({ id: 4, title: 'Пусто' }),
    ]);
    expect(googleForms().responseSheets()).toEqual([
      { id: 0, title: 'Ответы', url: 'https://forms.example/d/1/viewform' },
      { id: 3, title: 'Копия', url: '' },
    ]);
  });

  it('are found beside a chart that fills its sheet and a form that is gone', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    google([
      sheet({ id: 1, title: 'Диаграмма', type: 'OBJECT' }),
      sheet({ id: 2, title: 'Старые ответы', url: DEAD, corner: 'Отметка времени' }),
      sheet({ id: 3, title: 'Школы', url: DEAD }),
    ]);
    expect(googleForms().responseSheets()).toEqual([{ id: 2, title: 'Старые ответы', url: '' }]);
  });

  it.each([
    ['https://docs.google.com/forms/d/1/edit', 'https://docs.google.com/forms/d/1/viewform'],
    ['https://docs.google.com/forms/d/1/edit?usp=drive', 'https://docs.google.com/forms/d/1/viewform'],
    ['https://docs.google.com/forms/d/1/edit#responses', 'https://docs.google.com/forms/d/1/viewform'],
    ['https://docs.google.com/forms/d/editor/viewform', 'https://docs.google.com/forms/d/editor/viewform'],
  ])('lead schools from %s to the page of answering', (url, answered) => {
    google([sheet({ url })]);
    expect(googleForms().responseSheets()[0]?.url).toBe(answered);
  });
});

function question(changes: Partial<FormQuestion>): FormQuestion {
  return {
    title: 'Вопрос',
    help: 'Помощь',
    required: false,
    kind: 'text',
    choices: [],
    refusal: '',
    ...changes,
  };
}

function formOf(...questions: readonly FormQuestion[]): NewForm {
  return { title: 'Кадры', description: 'Описание', thanks: 'Спасибо', questions };
}

describe('create', () => {
  it('makes the form, links it and names the sheet that has come', () => {
    const old = [sheet({ id: 1 }), sheet({ id: 2 })];
    const calls = google(old, [sheet({ id: 9, url: OURS })]);
    expect(googleForms().create(formOf())).toEqual({ url: 'https://forms.example/1/viewform', sheetId: 9 });
    expect(calls).toEqual([
      ['app', 'create', 'Кадры'],
      ['form', 'setTitle', 'Кадры'],
      ['form', 'setDescription', 'Описание'],
      ['form', 'setConfirmationMessage', 'Спасибо'],
      ['form', 'setCollectEmail', false],
      ['form', 'setAllowResponseEdits', true],
      ['form', 'setRequireLogin', false],
      ['form', 'isPublished'],
      ['form', 'setPublished', true],
      ['form', 'getPublishedUrl'],
      ['form', 'setDestination', 'SPREADSHEET', 'таблица'],
      ['form', 'getId'],
      ['app', 'flush'],
    ]);
  });

  it('knows the new sheet though its number is nought', () => {
    google([sheet({ id: 1 })], [sheet({ id: 0, url: OURS })]);
    expect(googleForms().create(formOf()).sheetId).toBe(0);
  });

  it('gives the address alone when the form cannot be linked', () => {
    google([sheet()], [], { refuses: ['setDestination'] });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(googleForms().create(formOf())).toEqual({
      url: 'https://forms.example/1/viewform',
      sheetId: undefined,
    });
    expect(warn).toHaveBeenCalledOnce();
  });

  it('waits up to four and a half seconds for the sheet, and no longer', () => {
    google([sheet({ id: 1 })], [sheet({ id: 9, url: OURS })], { late: 4500 });
    expect(googleForms().create(formOf()).sheetId).toBe(9);
    google([sheet({ id: 1 })], [sheet({ id: 9, url: OURS })], { late: 4501 });
    expect(googleForms().create(formOf()).sheetId).toBeUndefined();
  });

  it('takes a new sheet that begins as answers do when none names the form, and no other', () => {
    const colleague = sheet({ id: 7, title: 'Черновик' });
    google([sheet({ id: 1 })], [colleague, sheet({ id: 9, corner: 'Отметка времени' })]);
    expect(googleForms().create(formOf()).sheetId).toBe(9);
    google([sheet({ id: 1 })], [colleague]);
    expect(googleForms().create(formOf()).sheetId).toBeUndefined();
  });

  it('makes the form where Google refuses to open it to other organisations or to publish it', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    google([], [sheet({ id: 9, url: OURS })], { refuses: ['setRequireLogin', 'isPublished'] });
    expect(googleForms().create(formOf()).sheetId).toBe(9);
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('gives the address alone when no sheet has come', () => {
    google([sheet()]);
    expect(googleForms().create(formOf()).sheetId).toBeUndefined();
  });

  it('throws when no form is made', () => {
    google([]);
    vi.stubGlobal('FormApp', {
      create: () => {
        throw new Error('нет права');
      },
    });
    expect(() => googleForms().create(formOf())).toThrow('нет права');
  });

  it.each<[FormQuestion['kind'], string]>([
    ['list', 'addListItem'],
    ['choice', 'addMultipleChoiceItem'],
    ['count', 'addTextItem'],
    ['link', 'addTextItem'],
    ['text', 'addParagraphTextItem'],
  ])('asks a question of the kind «%s» by %s, with its help', (kind, item) => {
    const calls = google([]);
    googleForms().create(formOf(question({ kind, required: kind === 'list' })));
    const asked = calls.filter(([from]) => from === item).map(([, ...call]) => call);
    expect(asked).toContainEqual(['setTitle', 'Вопрос']);
    expect(asked).toContainEqual(['setHelpText', 'Помощь']);
    expect(asked).toContainEqual(['setRequired', kind === 'list']);
    expect(calls.filter(([, method]) => /^add/.test(String(method)))).toEqual([['form', item]]);
  });

  it.each(['list', 'choice'] as const)('offers the choices of a «%s»', (kind) => {
    const calls = google([]);
    googleForms().create(formOf(question({ kind, choices: ['да', 'нет'] })));
    expect(calls.map(([, ...call]) => call)).toContainEqual(['setChoiceValues', ['да', 'нет']]);
  });

  it('lets a count be digits alone, and says what is refused', () => {
    const calls = google([]);
    googleForms().create(formOf(question({ kind: 'count', refusal: 'Введите число.' })));
    const checks = calls.filter(([from]) => from === 'validation');
    expect(checks).toMatchObject([
      ['validation', 'setHelpText', 'Введите число.'],
      ['validation', 'requireTextMatchesPattern', expect.any(String)],
      ['validation', 'build'],
    ]);
    // Google matches the whole answer.
    const pattern = new RegExp(`^(${String(checks[1]?.[2])})$`);
    const answers = ['0', '12', '123456', '-1', '1,5', '1.5', '1 000', '', 'много', '1234567'];
    expect(answers.filter((answer) => pattern.test(answer))).toEqual(['0', '12', '123456']);
    expect(calls).toContainEqual(['addTextItem', 'setValidation', 'проверка']);
  });

  it('lets a link be an address alone, and says what is refused', () => {
    const calls = google([]);
    googleForms().create(formOf(question({ kind: 'link', refusal: 'Введите адрес.' })));
    expect(calls.filter(([from]) => from === 'validation').map(([, ...call]) => call)).toEqual([
      ['setHelpText', 'Введите адрес.'],
      ['requireTextIsUrl'],
      ['build'],
    ]);
  });

  it('keeps the order of the questions', () => {
    const calls = google([]);
    googleForms().create(
      formOf(question({ title: 'А' }), question({ title: 'Б', kind: 'count' }), question({ title: 'В' })),
    );
    expect(calls.filter(([, method]) => method === 'setTitle').map(([, , title]) => title)).toEqual([
      'Кадры',
      'А',
      'Б',
      'В',
    ]);
  });
});
