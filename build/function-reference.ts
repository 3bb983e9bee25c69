// docs/functions.md as the catalogue gives it: every custom function by group, after the rules common to all.
import {
  commonRules,
  exampleFormula,
  type FunctionGroup,
  type FunctionHelp,
  functionGroups,
  functionHelp,
} from '../src/catalogue/function-help';
import { type FunctionEntry, type FunctionParameter, functionEntries } from '../src/catalogue/functions';
import { exampleRanges, resultText, tableText } from './example-text';

const groups = Object.keys(functionGroups) as FunctionGroup[];

const INTRODUCTION = [
  '# Функции в ячейках',
  'Эта страница собрана из каталога функций командой `npm run docs`; вручную её не правят. Чем эти функции отличаются от встроенных — [limitations.md](limitations.md).',
];

const EXAMPLE_NOTATION =
  'В примерах ячейки столбца перечислены через точку с запятой, строка из нескольких ячеек — в скобках; результат ' +
  'показан с двумя знаками после запятой. В словах приказа исправленные опечатки — в квадратных скобках.';

/** The text of the page. */
export function functionReference(): string {
  const paragraphs = [
    ...INTRODUCTION,
    '## Правила для всех функций',
    commonRules.map((rule, index) => `${index + 1}. ${rule}`).join('\n'),
    EXAMPLE_NOTATION,
    '## Содержание',
    ...groups.map(contents),
    ...groups.flatMap((group) => [`## ${functionGroups[group]}`, ...inGroup(group).flatMap(functionSection)]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function inGroup(group: FunctionGroup): FunctionEntry[] {
  return functionEntries.filter(({ name }) => functionHelp[name].group === group);
}

function contents(group: FunctionGroup): string {
  const lines = inGroup(group).map(
    ({ name }) => `- [${name}](#${name.toLowerCase()}) — ${functionHelp[name].title}`,
  );
  return [`**${functionGroups[group]}**`, '', ...lines].join('\n');
}

function functionSection(entry: FunctionEntry): string[] {
  const help: FunctionHelp = functionHelp[entry.name];
  const wording = help.wording === undefined ? [] : [`В приказе: «${help.wording}».`];
  return [
    `### ${entry.name}`,
    [`**${help.title}.**`, ...wording].join(' '),
    `**Формула.** ${help.formula}`,
    parameterTable(entry, help),
    [
      `- **Результат.** ${help.result}. Единица: ${help.unit}.`,
      `- **Правила.** ${help.method}`,
      `- **Пустые ячейки.** ${help.blanks}`,
      `- **Пример.** ${exampleText(entry, help)}`,
      `- **Источник.** ${help.source.document}, ${help.source.point}.`,
      `- **Другие слова.** ${help.synonyms.join(', ')}.`,
    ].join('\n'),
  ];
}

function parameterTable(entry: FunctionEntry, help: FunctionHelp): string {
  const rows = entry.parameters.map((parameter) => {
    const words = help.parameters[parameter.name];
    if (words === undefined) throw new Error(`${entry.name}: no help for ${parameter.name}`);
    return `| ${parameterName(parameter)} | ${inTable(words.description)} | \`${words.example}\` |`;
  });
  return ['| аргумент | что указать | пример |', '| --- | --- | --- |', ...rows].join('\n');
}

function parameterName({ name, optional }: FunctionParameter): string {
  return optional === true ? `\`${name}\`, необязательный` : `\`${name}\``;
}

function exampleText({ name }: FunctionEntry, help: FunctionHelp): string {
  const where = exampleRanges(help).map(({ range, cells }) => `\`${range}\` — ${tableText(cells)}`);
  const given = where.length === 0 ? '' : `, где ${where.join(', ')}`;
  return `\`${exampleFormula(name)}\`${given}. Результат: ${resultText(help)}.`;
}

/** Text that cannot end its cell of a table. */
function inTable(text: string): string {
  return text.replace(/\|/g, '\\|');
}
