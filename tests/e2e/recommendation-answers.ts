// What a spreadsheet would answer the section «Рекомендации»: a few rows and templates, all invented.
import type { TemplateRow } from '../../src/contract/requests';
import type { Recommendations, RecommendationView, Response } from '../../src/contract/responses';

const LONG_NAME =
  'Муниципальное казённое общеобразовательное учреждение «Нижнеберёзовская основная общеобразовательная школа»';

export const mathematics: RecommendationView = {
  id: 'a1',
  row: 7,
  code: 'edu000101',
  name: 'МБОУ «Заречная СОШ»',
  addressee: 'ШМО',
  problem: 'ВПР, математика, 5 класс: доля «2» выше порога',
  figures: '36,1\u00a0%, порог 30\u00a0%',
  text: 'По ВПР по математике в 5 классах отметку «2» получили 13 из 36 участников (36,1\u00a0%; порог внимания 30\u00a0%), это на 6,2 п.п. выше, чем годом ранее. Рекомендуем на совместном заседании с учителями начальных классов разобрать выполнение заданий по проверяемым умениям.',
  term: 'до конца I четверти',
  responsible: 'рук. ШМО',
  status: 'Проект',
  comment: '',
};

export const listed: RecommendationView = {
  ...mathematics,
  id: 'a2',
  row: 8,
  addressee: 'администрация ОО',
  problem: 'Школа в перечне ШНОР',
  figures: '',
  term: 'в течение 20\u00a0рабочих дней со дня направления',
  responsible: 'директор',
  status: 'В работе',
  comment: 'Созвонились 20.11, программа готовится.',
};

const network: RecommendationView = {
  ...mathematics,
  id: 'a3',
  row: 12,
  code: 'edu000102',
  name: LONG_NAME,
  addressee: 'школа-партнёр',
  problem: 'Нет сетевого взаимодействия',
  figures: '',
  status: 'Исполнена',
};

const district: RecommendationView = {
  ...mathematics,
  id: 'a4',
  row: 2,
  code: '',
  name: 'Верхнеключевской район',
  addressee: 'РМО',
  problem: 'Русский язык, 8 класс: порог превышен в нескольких школах',
  status: 'Направлена',
};

export const recommendations: Recommendations = {
  builtAt: '28.11.2026 14:38',
  ready: true,
  total: 128,
  counts: [
    { status: 'Проект', count: 60 },
    { status: 'В резерве', count: 21 },
    { status: 'Направлена', count: 14 },
    { status: 'В работе', count: 20 },
    { status: 'Исполнена', count: 8 },
    { status: 'Исполнена частично', count: 2 },
    { status: 'Не исполнена', count: 1 },
    { status: 'Не актуальна', count: 2 },
  ],
  schools: [
    { code: '-', name: 'Верхнеключевской район', total: 4, finished: 0, underWay: 1 },
    { code: 'edu000101', name: 'МБОУ «Заречная СОШ»', total: 9, finished: 3, underWay: 4 },
    { code: 'edu000102', name: LONG_NAME, total: 7, finished: 7, underWay: 0 },
    { code: 'edu000777', name: 'Дальняя ООШ', total: 5, finished: 0, underWay: 0 },
  ],
  addressees: ['администрация ОО', 'ШМО', 'РМО', 'ИМЦ', 'ОМС', 'школа-партнёр'],
  statuses: [
    'Проект',
    'В резерве',
    'Направлена',
    'В работе',
    'Исполнена',
    'Исполнена частично',
    'Не исполнена',
    'Не актуальна',
  ],
  rows: [district, mathematics, listed, network],
  matching: 128,
};

export const template: TemplateRow = {
  id: 'vpr-math-5',
  problem: 'ВПР, математика, 5 класс',
  condition: 'VPR_FAIL_SHARE(Математика; 5) >= порог [участников >= 10]',
  addressee: 'ШМО',
  priority: '3',
  text: 'По ВПР {по_предмету} отметку «2» получили {k} из {n} участников ({знач}; порог внимания {порог}).',
  term: '1ч',
  responsible: 'рук. ШМО',
  confirmation: 'протокол ШМО',
  source: 'Методические рекомендации, п. 2.1',
  off: false,
};

export const templates: Response<'readTemplates'> = {
  templates: [
    template,
    {
      ...template,
      id: 'shnor',
      problem: 'Школа в перечне ШНОР',
      condition: 'статус ШНОР = ШНОР',
      addressee: 'администрация ОО',
    },
    {
      ...template,
      id: 'truancy',
      problem: 'Пропуски занятий',
      condition: 'ПРОПУСКИ > 5',
      addressee: 'администрация ОО',
    },
    { ...template, id: 'network', problem: 'Сетевое партнёрство', addressee: 'школа-партнёр', off: true },
  ],
  problems: [
    {
      template: 'truancy',
      column: 'Условие',
      what: '«ПРОПУСКИ» незнакомо; подходят: статус ШНОР, движение ШНОР, низких процедур',
    },
  ],
  addressees: recommendations.addressees,
  schools: [
    { code: 'edu000101', name: 'МБОУ «Заречная СОШ»' },
    { code: 'edu000102', name: LONG_NAME },
  ],
};

export const templatePreview: Response<'previewTemplate'> = {
  made: [
    {
      name: 'МБОУ «Заречная СОШ»',
      problem: 'ВПР, математика, 5 класс',
      text: 'По ВПР по математике отметку «2» получили 13 из 36 участников (36,1\u00a0%; порог внимания 30\u00a0%).',
      term: 'до конца I четверти',
    },
  ],
  problems: [],
  schools: 12,
};
