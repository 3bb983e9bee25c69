// The command line of the headless door: options read into steps, in the order given.
import { HeadlessError } from './headless-error';
import { nearestOf } from './nearest';

/** One thing to do, in the order of the command line. */
export type Step =
  | { readonly kind: 'import' | 'export'; readonly sheet: string; readonly file: string }
  | { readonly kind: 'set'; readonly key: string; readonly value: string }
  | { readonly kind: 'command'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'save'; readonly file: string };

export interface Arguments {
  readonly help: boolean;
  readonly stats: boolean;
  /** File of the workbook to start from; undefined starts from an empty, prepared one. */
  readonly workbook: string | undefined;
  readonly steps: readonly Step[];
}

export const USAGE = `Запуск без браузера: npm run -s headless -- [параметры]

  --workbook ФАЙЛ.json           начать с этой книги (без параметра — с пустой подготовленной)
  --import "ЛИСТ=ФАЙЛ.csv|xlsx"  загрузить строки листа из файла
  --set "КЛЮЧ=ЗНАЧЕНИЕ"          записать значение на листе «Настройки»
  --command ИМЯ                  выполнить команду, например identifyLists; с аргументом — 'ИМЯ={"поле":1}'
  --export "ЛИСТ=ФАЙЛ.csv|xlsx"  выгрузить лист в файл
  --save ФАЙЛ.json               сохранить книгу
  --stats                        печатать по строке JSON на команду: время и обращения к службам
  --help                         эта справка

Загрузка, настройки, команды, выгрузка и сохранение выполняются в том порядке, в котором указаны.`;

const OPTIONS_WITH_VALUE = ['--workbook', '--import', '--set', '--command', '--export', '--save'] as const;
const FLAGS = ['--stats', '--help'] as const;

type OptionWithValue = (typeof OPTIONS_WITH_VALUE)[number];

/** Reads the command line. Throws HeadlessError with a text for the user. */
export function readArguments(argv: readonly string[]): Arguments {
  const steps: Step[] = [];
  const flags = new Set<string>();
  let workbook: string | undefined;
  for (let i = 0; i < argv.length; i++) {
    const option = argv[i] ?? '';
    if ((FLAGS as readonly string[]).includes(option)) {
      flags.add(option);
    } else {
      const value = valueAfter(knownOption(option), argv[i + 1]);
      i += 1;
      if (option !== '--workbook') steps.push(stepOf(option as OptionWithValue, value));
      else if (workbook === undefined) workbook = value;
      else throw new HeadlessError('Параметр --workbook указан дважды: книга может быть только одна.');
    }
  }
  return { help: flags.has('--help'), stats: flags.has('--stats'), workbook, steps };
}

function knownOption(option: string): OptionWithValue {
  const known = OPTIONS_WITH_VALUE.find((name) => name === option);
  if (known !== undefined) return known;
  const near = nearestOf(option, [...OPTIONS_WITH_VALUE, ...FLAGS]);
  throw new HeadlessError(`Неизвестный параметр «${option}».${near} Справка: --help.`);
}

function valueAfter(option: string, value: string | undefined): string {
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new HeadlessError(`После ${option} не указано значение. Справка: --help.`);
  }
  return value;
}

function stepOf(option: OptionWithValue, value: string): Step {
  if (option === '--command') return commandStep(value);
  if (option === '--save') return { kind: 'save', file: value };
  const [left, right] = pairOf(option, value);
  if (option === '--set') return { kind: 'set', key: left, value: right };
  if (right === '') throw new HeadlessError(`В «${option} ${value}» не указан файл.`);
  return { kind: option === '--import' ? 'import' : 'export', sheet: left, file: right };
}

function pairOf(option: string, value: string): [string, string] {
  const at = value.indexOf('=');
  const left = value.slice(0, Math.max(at, 0)).trim();
  if (left === '') {
    const shape = option === '--set' ? 'КЛЮЧ=ЗНАЧЕНИЕ' : 'ЛИСТ=ФАЙЛ';
    throw new HeadlessError(`Параметр ${option} пишется как "${shape}", а указано «${value}».`);
  }
  return [left, value.slice(at + 1)];
}

function commandStep(value: string): Step {
  const at = value.indexOf('=');
  if (at < 0) return { kind: 'command', name: value, args: [] };
  const name = value.slice(0, at).trim();
  try {
    return { kind: 'command', name, args: [JSON.parse(value.slice(at + 1)) as unknown] };
  } catch {
    throw new HeadlessError(`Аргумент команды «${name}» не читается как JSON.`);
  }
}
