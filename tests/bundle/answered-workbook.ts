// A workbook in the middle of collecting: rows of earlier answers with people's work on them, and answers not pulled yet.
import type { Host } from '../../local/host';
import { Formula } from '../../local/workbook/cell';
import type { WorkbookJson } from '../../local/workbook/workbook-json';
import { hostOf, runWell } from './built-host';
import { answer, CONTEXT, formsWorkbook, MINUTE, STAFF, YEAR } from './collecting';
import { appendRows, codeOf, headingsOf } from './district';

const DIAGNOSED = 'Прошли диагностику профессиональных дефицитов';
const SCHOOLS = 6;

/** Where a person has put columns of his own: at the right end, or among ours, which fall into blocks then. */
export type OwnColumns = 'right' | 'among';

/**
 * Pulled before: schools 0, 1 and 4 on «Кадры», 0 and 1 on the context sheet, a wrong answer of school 2. A person has
 * corrected the teachers of school 1, added school 3 by hand, columns of his own, formulas among ours and a comment.
 * Not pulled yet: school 0 again, 2 fixed, 5 new on «Кадры»; 2 new and 3 wrong on the context sheet.
 */
export function answeredWorkbook(own: OwnColumns): WorkbookJson {
  const host = hostOf(formsWorkbook(SCHOOLS, [CONTEXT, STAFF]));
  answer(host, STAFF, 0, { Педагогов: '20', 'Меры поддержки': 'Наставники' });
  answer(host, STAFF, 1, { Педагогов: '30' });
  answer(host, STAFF, 2, { Педагогов: '10', [DIAGNOSED]: '11' });
  answer(host, STAFF, 4, { Педагогов: '50', 'Меры поддержки': '=СУММ(A1:A9)' });
  answer(host, CONTEXT, 0, { Обучающихся: '300', Отдалённость: 'да' });
  answer(host, CONTEXT, 1, { Обучающихся: '310', 'Чего не хватает': '0012' });
  runWell(host, 'pullResponses', {});
  workOnSheets(host, own);
  host.advanceClock(MINUTE);
  answer(host, STAFF, 0, { Педагогов: '21', [DIAGNOSED]: '5' });
  answer(host, STAFF, 2, { Педагогов: '12', [DIAGNOSED]: '11' });
  answer(host, STAFF, 5, { Педагогов: '60', 'Меры поддержки': '+7 классов' });
  answer(host, CONTEXT, 2, { Обучающихся: '320', Малокомплектная: 'нет' });
  answer(host, CONTEXT, 3, { Обучающихся: '5', 'Не прошли промежуточную аттестацию': '6' });
  return host.workbook.toJson();
}

function workOnSheets(host: Host, own: OwnColumns): void {
  const { workbook } = host;
  appendRows(workbook, STAFF, [
    {
      'Код ОО': codeOf(3),
      'Учебный год': YEAR,
      Педагогов: 40,
      'Меры поддержки': '-нет-',
      Источник: '1/2',
      'По состоянию на': 'осень',
    },
  ]);
  const column = (title: string, heading: string): number => headingsOf(workbook, title).indexOf(heading) + 1;
  const put = (title: string, row: number, heading: string, cell: string | number | Formula): void =>
    workbook.sheet(title)?.setContents(row, column(title, heading), [[cell]]);
  put(STAFF, 3, 'Педагогов', 33);
  put(STAFF, 3, 'Завершили КПК по запросам', new Formula('=C3/3'));
  put('Ответы на доработку', 2, 'Комментарий', 'звонили 20.11');
  for (const title of [CONTEXT, STAFF]) {
    const sheet = workbook.sheet(title);
    if (sheet === undefined) throw new Error(`no sheet ${title}`);
    const places = own === 'right' ? [sheet.lastColumn() + 1] : [2, 5, 9];
    for (const place of places) {
      if (own === 'among') sheet.insertColumnsBefore(place, 1);
      const notes = [`Своё ${place}`, '=не формула', new Formula(`=A3&"${place}"`)];
      sheet.setContents(
        1,
        place,
        notes.map((note) => [note]),
      );
    }
  }
}
