// The command line of the headless door.
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../local/headless/arguments';

describe('readArguments', () => {
  it('keeps the order of the steps, with --stats and --workbook anywhere', () => {
    const argv =
      '--import Школы=a.csv --stats --set Ключ=1 --command checkData --workbook w.json --export ШНОР=b.xlsx --save c.json';
    expect(readArguments(argv.split(' '))).toEqual({
      help: false,
      stats: true,
      workbook: 'w.json',
      steps: [
        { kind: 'import', sheet: 'Школы', file: 'a.csv' },
        { kind: 'set', key: 'Ключ', value: '1' },
        { kind: 'command', name: 'checkData', args: [] },
        { kind: 'export', sheet: 'ШНОР', file: 'b.xlsx' },
        { kind: 'save', file: 'c.json' },
      ],
    });
  });

  it('splits at the first equals sign and lets a setting be blank', () => {
    expect(readArguments(['--set', 'Порог: учёт, %=1=2', '--set', 'Год результатов=']).steps).toEqual([
      { kind: 'set', key: 'Порог: учёт, %', value: '1=2' },
      { kind: 'set', key: 'Год результатов', value: '' },
    ]);
  });

  it('reads the argument of a command as JSON', () => {
    expect(readArguments(['--command', 'approveLists={"order":"1=2"}']).steps).toEqual([
      { kind: 'command', name: 'approveLists', args: [{ order: '1=2' }] },
    ]);
  });

  it.each([
    [['--imort', 'Школы=a.csv'], 'Неизвестный параметр «--imort». Возможно: «--import»'],
    [['что-то'], 'Неизвестный параметр «что-то».'],
    [['--save'], 'После --save не указано значение.'],
    [['--save', '--stats'], 'После --save не указано значение.'],
    [['--import', 'Школы'], 'Параметр --import пишется как "ЛИСТ=ФАЙЛ", а указано «Школы».'],
    [['--import', 'Школы='], 'В «--import Школы=» не указан файл.'],
    [['--set', '=1'], 'Параметр --set пишется как "КЛЮЧ=ЗНАЧЕНИЕ", а указано «=1».'],
    [['--command', 'a={b}'], 'Аргумент команды «a» не читается как JSON.'],
    [['--workbook', 'a.json', '--workbook', 'b.json'], 'Параметр --workbook указан дважды'],
  ])('refuses %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
  });
});
