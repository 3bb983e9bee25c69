// Every text of the dialog «Документы» itself; the words of the documents are in `src/reports`.
import { counted, numberText, percentText } from '../russian';

export const reportsTexts = {
  documents: 'Документы',
  formed: (at: string) => `Перечни сформированы ${at}.`,
  formAnew: 'Сформируйте перечни заново, потом откройте «Документы» снова.',
  preview: 'Предварительный просмотр',
  school: 'Школа',
  change: 'Выбрать школу',
  allSchools: 'Все школы с рекомендациями',
  search: 'Название или код',
  found: (n: number) => counted(n, 'школа', 'школы', 'школ'),
  noneFound: 'Такой школы нет. Измените запрос.',
  chosenNobody: 'Выберите школу',
  print: 'Печать',
  download: 'Скачать .docx',
  downloadAll: 'Скачать .zip',
  writing: 'Готовим файл…',
  writingMany: (done: number, all: number) => `Готовим файлы: ${numberText(done)} из ${numberText(all)}`,
  printingMany: (done: number, all: number) => `Готовим к печати: ${numberText(done)} из ${numberText(all)}`,
  downloaded: (file: string) => `Файл «${file}» скачан.`,
  stopped: 'Остановлено. Файл не скачан, таблица не изменена.',
  firstOnly: (shown: number, all: number) =>
    `Показаны первые ${numberText(shown)} из ${numberText(all)}. Печать и архив берут всех: в архиве .zip по файлу .docx на школу.`,
  notDrawn: 'Рисунок в этот файл не вошёл: браузер не дал его нарисовать. Словами:',
  picturesLost: 'Рисунки браузер нарисовать не дал: вместо них в файле слова и таблицы.',
  failed: 'Файл сделать не удалось. Таблица не изменена. Закройте окно, откройте его снова и повторите.',
} as const;

/** What stands inside the pictures. */
export const reportsPictureTexts = {
  shareAxis: 'Доля «2» (не преодолевших минимум), %',
  threshold: (percent: number) => `порог ${numberText(percent)} %`,
  profileLegend: '●  школа      ○  школы муниципалитета      ┃  порог',
  percent: percentText,
  figure: (percent: number) => numberText(percent, 0),
} as const;
