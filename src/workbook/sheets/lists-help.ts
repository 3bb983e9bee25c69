// What a person reads about the columns of «ШНОР», «ШНСУ», «Динамика», «Утверждённые перечни», «Прежний перечень».
import { movementColours, statusColours } from '../../catalogue/colours';
import { type ColumnsHelp, code, comment, listedName, municipality, name, year } from './columns-help';
import type { approvedSheet, dynamicsSheet, previousListSheet, shnorSheet, shnsuSheet } from './lists';

const listedMunicipality = { ...municipality, width: 130 };
const status = { note: 'Вывод по набору правил из «Настроек».', width: 150, colours: statusColours };
const list = { note: 'ШНОР или ШНСУ.', width: 80 };
const reasons = { note: 'Почему вывод такой: показатели, числа, пороги и источники.', width: 600 };

export const shnorHelp: ColumnsHelp<typeof shnorSheet> = {
  code,
  name: listedName,
  municipality: listedMunicipality,
  year,
  status,
  low: { note: 'Сколько процедур года не ниже порога.', width: 115 },
  usable: { note: 'Сколько процедур хватило по числу участников.', width: 85 },
  reasons,
  needsDecision: {
    note: 'Школа в перечне, но её место решает один обучающийся или все низкие процедуры малы. Рядом — что дала бы сумма за 2 года.',
    width: 220,
  },
  decision: {
    note: 'Пишет отдел образования: «включить: …» или «не включать: …» с причиной. Без причины решение не действует.',
    width: 220,
  },
  regionList: {
    note: 'Пишет отдел образования: да, если школа есть в перечне, присланном регионом.',
    width: 110,
  },
  letter: { note: 'Дата и номер письма региона. Пишет отдел образования.', width: 160 },
  comment,
};

export const shnsuHelp: ColumnsHelp<typeof shnsuSheet> = {
  code,
  name: listedName,
  municipality: listedMunicipality,
  year,
  status,
  met: { note: 'Сколько критериев из девяти выполнено.', width: 100 },
  usable: { note: 'По скольким критериям есть данные.', width: 95 },
  index: {
    note: 'Индекс социального благополучия, 0…100: чем выше, тем благополучнее. Формула наша, официальной нет.',
    width: 80,
  },
  reasons,
  comment,
};

export const dynamicsHelp: ColumnsHelp<typeof dynamicsSheet> = {
  list,
  code,
  name,
  previous: { note: 'Статус в прошлом учебном году.', width: 150, colours: statusColours },
  current: { note: 'Статус в этом учебном году.', width: 150, colours: statusColours },
  movement: {
    note: 'Как изменилось место школы: это факт, а не заслуга и не вина.',
    width: 150,
    colours: movementColours,
  },
  before: { note: 'Низких процедур (критериев) в прошлом году.', width: 65 },
  now: { note: 'Низких процедур (критериев) в этом году.', width: 65 },
};

export const approvedHelp: ColumnsHelp<typeof approvedSheet> = {
  list,
  code,
  name,
  municipality,
  year,
  status,
  reasons,
  order: { note: 'Номер приказа, которым утверждён перечень.', width: 120 },
  orderDate: { note: 'Дата приказа.', width: 100 },
  listYear: year,
  approvedAt: { note: 'Когда записано в таблицу.', width: 130 },
  seal: {
    note: 'Служебный столбец: по нему видно, что строку изменили после утверждения. Не меняйте.',
    width: 90,
  },
};

export const previousListHelp: ColumnsHelp<typeof previousListSheet> = {
  sheet: { note: 'К какому листу относится строка.', width: 180 },
  cells: { note: 'Содержание строки до последнего формирования перечней.', width: 180 },
};
