// Whatever happens in a command, the sidebar gets an envelope that a person can read.
import { describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/commands/answer';
import { CommandRefusal } from '../../src/commands/command-refusal';
import type { Ports } from '../../src/commands/ports';
import { readEnvelope } from '../../src/contract/envelope';
import { fakePorts } from './fake-book';

const done = { summary: 'Готово.' };
const open = (): Ports => fakePorts();

describe('answer', () => {
  it('is the data of the command', () => {
    const envelope = answer('undoLists', () => done, open, {});
    expect(envelope).toEqual({ ok: true, data: done });
    expect(readEnvelope(envelope)).toBe(envelope);
  });

  it('hands the request on as it was checked, without what nobody asked for', () => {
    const command = vi.fn(() => ({}));
    answer('selectCell', command, open, { sheet: 'Школы', cell: 'B7', more: 1 });
    expect(command).toHaveBeenCalledWith(expect.anything(), { sheet: 'Школы', cell: 'B7' });
  });

  it('takes its values from the workbook when the menu sends nothing', () => {
    const command = vi.fn(() => done);
    answer('approveLists', command, open, undefined);
    expect(command).toHaveBeenCalledWith(expect.anything(), {
      lists: ['shnor', 'shnsu'],
      order: '',
      date: '',
    });
  });

  it.each([{}, { sheet: 5, cell: 'A1' }, 'Школы', 7])(
    'refuses the request %j before anything is done',
    (request) => {
      const command = vi.fn(() => ({}));
      expect(answer('selectCell', command, open, request)).toMatchObject({
        ok: false,
        code: 'BAD_REQUEST',
        message: expect.stringContaining('Ничего не изменено'),
        details: expect.stringContaining('selectCell'),
      });
      expect(command).not.toHaveBeenCalled();
    },
  );

  it('tells a refusal that the command foresaw', () => {
    const command = (): never => {
      throw new CommandRefusal({ code: 'NO_SUCH_SHEET', sheet: 'Школы' });
    };
    expect(answer('readStart', command, open, {})).toEqual({
      ok: false,
      code: 'NO_SUCH_SHEET',
      message: 'Листа «Школы» нет в таблице. Возможно, его переименовали.',
    });
  });

  it.each([
    ['an error', new Error('Service Spreadsheets failed'), 'Service Spreadsheets failed'],
    ['anything else', 'сбой', 'сбой'],
  ])('tells that a service failed: %s', (_what, thrown, details) => {
    const command = (): never => {
      throw thrown;
    };
    expect(answer('readStart', command, open, {})).toEqual({
      ok: false,
      code: 'SERVICE',
      message: 'Таблица не ответила. Ничего не изменено. Повторите через минуту.',
      details,
    });
  });

  it('tells a refusal to open the ports, and a refusal of access as such', () => {
    const broken = (): never => {
      throw new Error('нет таблицы');
    };
    expect(answer('readStart', () => ({}) as never, broken, {})).toMatchObject({ code: 'SERVICE' });
    const refused = (): never => {
      throw new CommandRefusal({ code: 'NO_ACCESS', grant: 'https://a.example', cause: 'нет галочки' });
    };
    expect(answer('readStart', () => ({}) as never, refused, {})).toMatchObject({
      code: 'NO_ACCESS',
      message: expect.stringContaining('Дайте доступ'),
      details: 'нет галочки',
      link: 'https://a.example',
    });
  });

  it('tells of the texts themselves when they cannot be read', () => {
    const unreadable = () =>
      fakePorts(undefined, {
        texts: () => {
          throw new Error('texts.html');
        },
      });
    const command = (): never => {
      throw new CommandRefusal({ code: 'NO_SCHOOLS' });
    };
    expect(answer('readStart', command, unreadable, {})).toMatchObject({
      code: 'SERVICE',
      details: 'texts.html',
    });
  });

  it('opens the ports once', () => {
    const opening = vi.fn(open);
    const command = (ports: Ports): never => {
      throw new CommandRefusal({ code: 'NO_SUCH_SHEET', sheet: ports.version });
    };
    answer('readStart', command, opening, {});
    expect(opening).toHaveBeenCalledTimes(1);
  });
});
