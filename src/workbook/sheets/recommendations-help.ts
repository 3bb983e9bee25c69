// What a person reads about the columns of «Шаблоны», «Рекомендации», «Меры».
import { recommendationColours } from '../../catalogue/colours';
import { type ColumnsHelp, comment, listedName } from './columns-help';
import type { measuresSheet, recommendationsSheet, templatesSheet } from './recommendations';

export const templatesHelp: ColumnsHelp<typeof templatesSheet> = {
  template: {
    note: 'Короткое имя шаблона, у каждого своё. По нему рекомендация узнаётся при повторном построении.',
    width: 130,
  },
  problem: { note: 'Как проблема называется в рекомендации.', width: 220 },
  condition: {
    note: 'Когда шаблон подходит: VPR_FAIL_SHARE(Математика; 5) >= порог и статус ШНОР = ШНОР. Правила — в справке раздела «Рекомендации».',
    width: 300,
  },
  addressee: { note: 'Кому адресована рекомендация.', width: 150 },
  text: {
    note: 'Текст с подстановками: {знач}, {k}, {n}, {порог}, {по_предмету}… Фрагмент в [[ ]] опускается, если данных нет.',
    width: 600,
  },
  term: {
    note: '+20 рд — рабочих дней со дня направления; 01.10 — дата; 1ч — конец четверти; уч.год.',
    width: 150,
  },
  responsible: { note: 'Роль, без фамилии.', width: 180 },
  confirmation: { note: 'Чем школа подтвердит исполнение.', width: 240 },
  priority: {
    note: 'От 1 до 9: 1 — самое срочное. Школе предлагается не больше семи рекомендаций, остальные в резерве.',
    width: 110,
  },
  source: { note: 'Документ или практика, откуда взята мера.', width: 220 },
  off: { note: 'да — шаблон не применяется.', width: 95 },
};

export const recommendationsHelp: ColumnsHelp<typeof recommendationsSheet> = {
  code: { note: 'Код школы; пусто — рекомендация муниципалитету.', width: 110 },
  name: listedName,
  addressee: { note: 'Кому адресована.', width: 140 },
  problem: { note: 'О чём рекомендация.', width: 200 },
  indicator: { note: 'Показатель, по которому она составлена.', width: 170 },
  value: { note: 'Значение показателя, %.', width: 90 },
  threshold: { note: 'Порог из «Настроек», %: рекомендуемое значение.', width: 75 },
  text: { note: 'Можно править: исправленный текст при повторном построении остаётся.', width: 600 },
  term: { note: 'К какому сроку. Можно править.', width: 170 },
  responsible: { note: 'Кто отвечает: роль. Можно править.', width: 180 },
  confirmation: { note: 'Ссылка или номер документа. Пишет отдел образования.', width: 200 },
  status: {
    note: 'Проект → Направлена → В работе → Исполнена, Исполнена частично или Не исполнена. «Не актуальна» ставит дополнение, когда причины больше нет.',
    width: 150,
    colours: recommendationColours,
  },
  comment,
  mark: {
    note: 'Служебный столбец: какая это рекомендация и что в ней писало дополнение. Не меняйте.',
    width: 90,
  },
};

export const measuresHelp: ColumnsHelp<typeof measuresSheet> = {
  measure: { note: 'Что будет сделано.', width: 420 },
  basis: { note: 'Рекомендация, из которой взята мера.', width: 260 },
  code: { note: 'Код школы; пусто — мера муниципалитета.', width: 110 },
  term: { note: 'К какому сроку.', width: 150 },
  performer: { note: 'Должность или отдел.', width: 190 },
  done: { note: 'да, когда сделано.', width: 95 },
  outcome: { note: 'Что получилось, по возможности числом.', width: 260 },
  link: { note: 'Где подтверждение.', width: 200 },
};
