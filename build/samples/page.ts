// docs/samples/README.md: what each learning file shows.

import { schoolYearText } from '../../src/domain/kernel/school-year';
import { districtName } from '../../src/example/district';
import { sampleYear } from './district';
import { formFiles } from './forms';
import { refusedFiles } from './refused';
import { correctedBook, takenBooks } from './taken';

/** The folder of the files that are refused, beside the others. */
export const refusedFolder = 'refused';

export function samplesPage(): string {
  return `# Учебные файлы для «Загрузки»

Файлы сделаны из вымышленного района учебного примера («${districtName}») и продолжают его ещё на один учебный год — ${schoolYearText(sampleYear)}. Ни одной настоящей школы и ни одного человека в них нет; раскладки — как у выгрузок ФИС ОКО.

Попробовать: \`npm start\`, **Расширения → МСОКО → Загрузка результатов…**, перетащите в окно все файлы первой таблицы сразу.

## Берутся

${table([...takenBooks, ...formFiles], '')}

## Исправленный файл

${table([correctedBook], '')}

Попробуйте и загрузить те же файлы второй раз: ничего не изменится.

## Не берутся

Каждый из них называет причину и что сделать; в таблицу ничего не записывается. Папка \`${refusedFolder}\`.

${table(refusedFiles, `${refusedFolder}/`)}

Файлы и эту страницу пишет \`npm run samples\`.
`;
}

function table(files: readonly { readonly file: string; readonly shows: string }[], folder: string): string {
  const rows = files.map(({ file, shows }) => `| [${file}](${encodeURI(folder + file)}) | ${shows} |`);
  return ['| файл | что показывает |', '| --- | --- |', ...rows].join('\n');
}
