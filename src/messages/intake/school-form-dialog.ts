// Every text of the dialog «Форма для школ».
import { counted } from '../russian';

export const formDialogTexts = {
  lead: 'Для школ, которым нельзя пользоваться формами Google: те же вопросы и те же проверки в файле Excel. Заполненные файлы перетащите в окно «Загрузка результатов».',
  table: 'Таблица',
  year: 'Учебный год',
  deadline: 'Срок, если он есть',
  deadlineHint: 'дд.мм.гггг',
  deadlineProblem: 'Впишите дату, например 15.12.2026, или оставьте поле пустым',
  fields: 'Что увидит школа',
  size: (fields: number, schools: number) =>
    `${counted(fields, 'показатель', 'показателя', 'показателей')}; выбор из ${counted(schools, 'школы', 'школ', 'школ')}`,
  download: 'Скачать форму (.xlsx)',
  downloading: 'Готовим файл…',
  downloaded: (file: string) => `Файл «${file}» скачан. Разошлите его школам.`,
  failed: 'Файл сделать не удалось. Таблица не изменена. Закройте окно, откройте его снова и повторите.',
  fileName: (table: string, year: string) => `Форма для школ, ${table}, ${year.replace('/', '-')}.xlsx`,
} as const;
