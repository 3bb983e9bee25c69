// Triggers belong to users, fall due by the virtual clock and outlive their own failures.
import { describe, expect, it } from 'vitest';
import { Workbook } from '../../../local/workbook/workbook';
import { formHost, makeForm, told } from './form-add-on';

const HOUR = 3_600_000;

describe('users', () => {
  it('see, install and delete their own triggers alone', () => {
    const host = formHost();
    host.run('listen');
    expect(() => host.run('listen')).toThrow('too many triggers of this type');
    host.actAs('second');
    expect(host.run('triggers').result).toEqual([]);
    host.run('listen');
    host.run('stopListening');
    host.actAs('local-user');
    expect(host.run('triggers').result).toEqual(['onAnswer']);
  });

  it('have properties of their own', () => {
    const host = formHost();
    host.run('remember', ['первый']);
    host.actAs('second');
    expect(host.run('recall').result).toBeNull();
    host.run('remember', ['второй']);
    host.actAs('local-user');
    expect(host.run('recall').result).toBe('первый');
    const again = Workbook.fromJson(JSON.parse(JSON.stringify(host.workbook.toJson())));
    expect(again.propertiesOf('second').get('k')).toBe('второй');
  });

  it('both hear of an answer, each trigger as its owner', () => {
    const host = formHost();
    const form = makeForm(host);
    host.run('listen');
    host.actAs('second');
    host.run('listen');
    host.actAs('third');
    host.answerForm(form, { Школа: 'Школа № 5' });
    expect(told(host).map(([user]) => user)).toEqual(['local-user', 'second']);
  });
});

describe('a clock trigger', () => {
  it('runs at its hours and goes on after a failure', () => {
    const host = formHost();
    host.run('listenHourly');
    host.workbook.sheet('Лист1')?.type(1, 26, 'сбой');
    host.advanceClock(HOUR);
    expect(host.triggerFaults.map(({ message }) => message)).toEqual(['Не получилось прочитать ответы']);
    host.workbook.sheet('Лист1')?.type(1, 26, '');
    host.advanceClock(HOUR);
    expect(told(host)).toEqual([['local-user', 11]]);
  });

  it('that fires once is gone even when it failed', () => {
    const host = formHost();
    host.run('listenOnce');
    host.advanceClock(HOUR, { failCall: 1 });
    expect([host.triggerFaults.length, host.run('triggers').result]).toEqual([1, []]);
  });
});

describe('a run of a trigger', () => {
  it('meets the lock that another run holds', () => {
    const host = formHost();
    const form = makeForm(host);
    host.run('listenLocked');
    const answer = (): void => {
      host.answerForm(form, { Школа: 'Школа № 5' });
    };
    // calls of holdLock: 1 getDocumentLock, 2 tryLock, 3 sleep
    const beforeCall = (n: number): void => {
      if (n === 3) answer();
    };
    host.run('holdLock', [], { faults: { beforeCall } });
    answer();
    expect(told(host)).toEqual([[false], [true]]);
  });

  it('ends when its calls take more than six minutes', () => {
    const host = formHost();
    host.run('listen');
    host.answerForm(makeForm(host), { Школа: 'Школа № 5' }, { faults: { msPerCall: 2 * 60_000 } });
    expect(host.triggerFaults[0]?.message).toBe('Exceeded maximum execution time');
  });
});

describe('a host after another one of the same document', () => {
  it('goes on with triggers, clock and the user', () => {
    const before = formHost();
    before.run('listenHourly');
    before.actAs('second');
    before.advanceClock(HOUR / 2);
    const workbook = new Workbook();
    workbook.insertSheet('Лист1');
    const after = formHost({ workbook, after: before });
    expect(after.user).toBe('second');
    after.advanceClock(HOUR / 2);
    expect(told(after)).toEqual([['local-user', 10]]);
  });

  it('finds the triggers that a file kept', () => {
    const before = formHost();
    before.run('listen');
    const workbook = Workbook.fromJson(JSON.parse(JSON.stringify(before.workbook.toJson())));
    expect(formHost({ workbook }).run('triggers').result).toEqual(['onAnswer']);
  });
});

describe('without the scope of triggers', () => {
  it.each(['listen', 'triggers'])('%s is refused until it is granted', (entry) => {
    const host = formHost({ grantedScopes: [] });
    expect(() => host.run(entry)).toThrow(
      'Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
    host.grantScopes(undefined);
    expect(() => host.run(entry)).not.toThrow();
  });
});
