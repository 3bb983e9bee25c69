// What a person reads about each column: the note on its heading (meaning, unit, source) and its usual width.
import { movementColours, recommendationColours, statusColours } from '../../catalogue/colours';
import { procedureWords } from '../../catalogue/words';
import type { DescribedSheet } from '.';

export interface ColumnHelp {
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  /** Background of a cell by the word in it. */
  readonly colours?: Readonly<Record<string, string>>;
}

/** Complete by type: a column without help does not compile. */
type SheetHelp = {
  readonly [S in DescribedSheet as S['title']]: { readonly [Id in keyof S['columns']]: ColumnHelp };
};

const code = {
  note: 'Код школы текстом; ведущие нули сохраняются. Коды с одинаковыми цифрами (sch220206 и edu220206) — одна школа.',
  width: 110,
};
const name = { note: 'Краткое наименование школы.', width: 260 };
const municipality = { note: 'Муниципальный район, округ или город.', width: 170 };
const year = { note: 'Учебный год: 2020/2021. Одно число 2021 читается как год окончания.', width: 100 };
const grade = { note: 'Класс обучения: от 1 до 12.', width: 65 };
const subject = { note: 'Название предмета полностью: Математика, Русский язык.', width: 150 };
const source = { note: 'Откуда данные: ФИС ОКО, Ф3; РИС ГИА; отчёт школы.', width: 170 };
const asOf = { note: 'Дата выгрузки или отчёта: 12.06.2021.', width: 115 };
const answer = {
  note: 'Служебный столбец: из какого ответа на форму взята строка. Не меняйте; сортировать и переносить его вместе со строкой можно.',
  width: 90,
};
const comment = { note: 'Пишет отдел образования; дополнение этот столбец не меняет.', width: 260 };

const mark = { note: 'Сколько обучающихся получили эту отметку: человек, не процентов.', width: 55 };
const mean = { note: 'Средний первичный или тестовый балл.', width: 95 };
const deviation = { note: 'Среднее квадратическое отклонение балла (делитель n − 1).', width: 75 };
const mainPeriod = { note: 'Основной период ГИА, человек.', width: 125 };
const difficulty = { note: 'да означает, что трудность есть.', width: 120 };
/** On the lists the reasons must come into view beside the name. */
const listedName = { ...name, width: 200 };
const listedMunicipality = { ...municipality, width: 130 };
const people = { note: 'Человек.', width: 130 };
const yesNo = { note: 'да или нет.', width: 120 };
const status = { note: 'Вывод по набору правил из «Настроек».', width: 150, colours: statusColours };
const list = { note: 'ШНОР или ШНСУ.', width: 80 };
const reasons = { note: 'Почему вывод такой: показатели, числа, пороги и источники.', width: 600 };

/** By the sheet's title and the column's id. Not loaded with the add-on: it reads this from a file on request. */
export const sheetHelp: SheetHelp = {
  Настройки: {
    key: { note: 'Название настройки. Не меняйте: по нему её находит дополнение.', width: 310 },
    value: { note: 'Меняйте здесь. Списки пишутся через точку с запятой.', width: 260 },
    note: { note: 'Что значит настройка.', width: 560 },
  },
  Школы: {
    code,
    name,
    municipality,
    kind: {
      note: 'Пусто — обычная. Вечерние, коррекционные и школы при учреждениях УИС — вне отбора.',
      width: 190,
    },
    advanced: {
      note: 'да, если это гимназия, лицей или школа с углублённым изучением предметов.',
      width: 170,
    },
    login: { note: 'Логин школы в ФИС ОКО: sch220206 или edu220206.', width: 120 },
    risCode: { note: 'Код школы в РИС ГИА.', width: 110 },
    curator: { note: 'Должность или фамилия куратора от управления образования.', width: 180 },
  },
  Результаты: {
    code,
    year,
    procedure: {
      note: `Одно из слов: ${Object.values(procedureWords).join(', ')}.`,
      width: 130,
    },
    grade,
    subject,
    participants: { note: 'Сколько обучающихся писали работу; отсутствовавшие не считаются.', width: 105 },
    marks2: mark,
    marks3: mark,
    marks4: mark,
    marks5: mark,
    belowMinimum: { note: 'Человек, не преодолевших минимальный балл (ЕГЭ, ОГЭ, ГВЭ).', width: 140 },
    mean,
    deviation,
    meanPercent: { note: 'Средний балл в процентах от максимального: от 0 до 100.', width: 115 },
    source,
    asOf,
  },
  Выпускники: {
    code,
    year,
    level: { note: '9 — основное общее, 11 — среднее общее образование.', width: 75 },
    graduates: { note: 'Все выпускники уровня, каждый один раз.', width: 105 },
    belowRussian: mainPeriod,
    belowMathematics: mainPeriod,
    belowAny: { note: 'Человек, каждый один раз; не сумма двух предметов.', width: 180 },
    highScorers: { note: 'Человек, каждый один раз.', width: 125 },
    highScoreRule: { note: 'Например: 81 балл; 220 баллов за три предмета.', width: 180 },
    source,
    asOf,
  },
  'Контекстные данные': {
    code,
    year,
    pupils: { note: 'Всего обучающихся в школе.', width: 105 },
    registered: { note: 'Человек, каждый один раз.', width: 150 },
    migrantLanguage: {
      note: 'Человек; ребёнок, к которому относится и то и другое, считается один раз.',
      width: 190,
    },
    notAttested: { note: 'Человек по итогам учебного года.', width: 150 },
    truancy: { note: 'Человек.', width: 185 },
    specialNeeds: {
      note: 'Человек; только с заключением психолого-медико-педагогической комиссии.',
      width: 140,
    },
    remote: difficulty,
    small: difficulty,
    infrastructure: difficulty,
    missing: { note: 'Чего именно не хватает в инфраструктуре.', width: 180 },
    staffing: difficulty,
    vacancies: { note: 'Должности, без фамилий.', width: 180 },
    accreditationSuspended: {
      note: 'да — школа попадает в перечень ШНОР по одному этому основанию.',
      width: 120,
    },
    source,
    asOf,
    answer,
  },
  Кадры: {
    code,
    year,
    teachers: { note: 'Всего педагогов в школе.', width: 95 },
    diagnosed: { note: 'Человек.', width: 170 },
    directed: people,
    trained: people,
    riskTrained: { note: 'Человек.', width: 190 },
    measures: { note: 'Меры против нехватки кадров.', width: 240 },
    source,
    asOf,
    answer,
  },
  Поддержка: {
    code,
    year,
    diagnosed: yesNo,
    recommended: yesNo,
    programme: yesNo,
    network: yesNo,
    partner: { note: 'Наименование школы-партнёра.', width: 180 },
    parents: { note: 'Что сделано.', width: 180 },
    actLink: { note: 'Где опубликован акт.', width: 180 },
    planLink: { note: 'Где опубликован план («дорожная карта»).', width: 180 },
    reportLink: { note: 'Где опубликован отчёт с рекомендациями.', width: 180 },
    answer,
  },
  Сопоставление: {
    code,
    year,
    grade,
    subject,
    comparedWith: { note: 'С чем сравнивается: отметка по журналу, ВПР прошлого года.', width: 160 },
    both: { note: 'Обучающиеся, у которых есть обе отметки.', width: 105 },
    lowered: { note: 'Отметка ниже, чем та, с которой сравнивают, человек.', width: 90 },
    confirmed: { note: 'Отметка та же, человек.', width: 100 },
    raised: { note: 'Отметка выше, чем та, с которой сравнивают, человек.', width: 90 },
    coefficient: { note: 'Ранговая корреляция Спирмена, от −1 до 1.', width: 110 },
  },
  Регион: {
    year,
    procedure: {
      note: `Одно из слов: ${Object.values(procedureWords).join(', ')}.`,
      width: 130,
    },
    grade,
    subject,
    participants: { note: 'Участников во всём регионе.', width: 105 },
    mean,
    deviation,
  },
  ШНОР: {
    code,
    name: listedName,
    municipality: listedMunicipality,
    year,
    status,
    low: { note: 'Сколько процедур года не ниже порога.', width: 115 },
    usable: { note: 'Сколько процедур хватило по числу участников.', width: 85 },
    reasons,
    regionList: {
      note: 'Пишет отдел образования: да, если школа есть в перечне, присланном регионом.',
      width: 110,
    },
    letter: { note: 'Дата и номер письма региона. Пишет отдел образования.', width: 160 },
    comment,
  },
  ШНСУ: {
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
  },
  Динамика: {
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
  },
  'Утверждённые перечни': {
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
  },
  Шаблоны: {
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
  },
  Рекомендации: {
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
  },
  Меры: {
    measure: { note: 'Что будет сделано.', width: 420 },
    basis: { note: 'Рекомендация, из которой взята мера.', width: 260 },
    code: { note: 'Код школы; пусто — мера муниципалитета.', width: 110 },
    term: { note: 'К какому сроку.', width: 150 },
    performer: { note: 'Должность или отдел.', width: 190 },
    done: { note: 'да, когда сделано.', width: 95 },
    outcome: { note: 'Что получилось, по возможности числом.', width: 260 },
    link: { note: 'Где подтверждение.', width: 200 },
  },
  Формы: {
    table: { note: 'Какой лист заполняют ответы.', width: 160 },
    year: { note: 'За какой учебный год отвечают школы; пусто — год спрашивает сама форма.', width: 100 },
    deadline: { note: 'До какого дня ждут ответы: 15.12.2026. Пусто — срока нет.', width: 95 },
    responses: { note: 'Лист, на который Google складывает ответы.', width: 180 },
    sheetId: {
      note: 'Номер листа ответов в таблице: по нему лист находится, даже если его переименовали.',
      width: 110,
    },
    url: { note: 'Где школы отвечают на форму.', width: 220 },
    questions: {
      note: 'Какой вопрос в какой столбец переносится, по строке на вопрос. Меняется в разделе «Мониторинг».',
      width: 380,
    },
    linkedAt: { note: 'Когда подключена.', width: 130 },
    comment,
  },
  'Ответы на доработку': {
    answer: { note: 'Служебный ключ ответа: форма, время, содержание.', width: 90 },
    table: { note: 'Для какого листа этот ответ.', width: 150 },
    code,
    name,
    year,
    sheet: { note: 'На каком листе стоит ответ.', width: 170 },
    cell: { note: 'Ячейка с ответом на листе ответов.', width: 75 },
    question: { note: 'Вопрос, на который ответили не так.', width: 240 },
    what: { note: 'Что не так; сведения о людях здесь не показываются.', width: 320 },
    todo: { note: 'Как исправить: после этого ответ возьмётся сам.', width: 320 },
    comment,
  },
  'Журнал операций': {
    time: { note: 'Когда выполнено.', width: 130 },
    operation: { note: 'Что выполнялось.', width: 210 },
    outcome: { note: 'Чем закончилось.', width: 320 },
    sheet: { note: 'Где найдено замечание.', width: 150 },
    cell: { note: 'Адрес ячейки.', width: 75 },
    what: { note: 'Замечание.', width: 380 },
    todo: { note: 'Как исправить.', width: 380 },
  },
  'Прежний перечень': {
    sheet: { note: 'К какому листу относится строка.', width: 180 },
    cells: { note: 'Содержание строки до последнего формирования перечней.', width: 180 },
  },
  'Память загрузки': {
    kind: { note: 'Что это: ответ про школу, выбор столбцов или строка последней загрузки.', width: 130 },
    key: { note: 'О какой школе, таблице или листе.', width: 180 },
    value: { note: 'Ответ или содержание строки до загрузки.', width: 320 },
  },
};
