// Every text of the sidebar: titles, buttons, states and hints of its sections.
import { indicatorsTitle, svodTitle } from '../catalogue/live-sheet-titles';
import { counted, NO_BREAK_SPACE, numberText } from './russian';

const schools = (n: number) => counted(n, 'школа', 'школы', 'школ');

/** Longer lists of names end with «и ещё 12». */
const NAMES_SHOWN = 8;

export const frameTexts = {
  product: 'МСОКО',
  productLong: 'Муниципальная система оценки качества образования',
  allSections: 'Все разделы',
  refresh: 'Обновить',
  reading: 'Читаем таблицу…',
  retry: 'Повторить',
  details: 'Подробнее',
  cancel: 'Отмена',
  stop: 'Остановить',
  doneAt: (time: string) => `Готово, ${time}`,
  elapsed: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  showMore: (next: number, rest: number) =>
    `Показать ещё ${numberText(next)} из${NO_BREAK_SPACE}${numberText(rest)}`,
  clearFilters: 'Сбросить отбор',
  nothingFound: 'Ничего не найдено. Измените поиск или сбросьте отбор.',
} as const;

export const sectionTitles = {
  start: 'С чего начать',
  intake: 'Загрузка',
  check: 'Проверка',
  lists: 'Перечни',
  indicators: 'Показатели и справка',
  recommendations: 'Рекомендации',
  monitoring: 'Мониторинг',
  about: 'О программе',
} as const;

export const homeTexts = {
  year: 'Год результатов',
  noYear: 'результатов пока нет',
  ruleSet: 'Правила ШНОР',
  stepsDone: (done: number, all: number) => `выполнено ${done} из${NO_BREAK_SPACE}${all}`,
  version: (version: string) => `версия ${version}`,
  next: (action: string) => `Дальше: ${action.charAt(0).toLowerCase()}${action.slice(1)}`,
} as const;

export const startTexts = {
  lead: 'Шесть шагов до перечней с объяснением причин. Любой шаг можно повторить: введённое вами не теряется.',
  steps: {
    prepare: { title: 'Подготовить таблицу', hint: 'Листы, заголовки, списки и настройки' },
    schools: { title: 'Школы', hint: 'Вручную или из отчёта ФИС ОКО: загрузите его, и школы добавятся' },
    results: { title: 'Результаты', hint: 'Из файлов ФИС ОКО и РИС ГИА или вручную' },
    context: { title: 'Контекстные данные', hint: 'ШНОР формируется и без них' },
    check: { title: 'Проверить данные', hint: 'Что поправить и в какой ячейке' },
    lists: { title: 'Сформировать перечни', hint: 'ШНОР и ШНСУ с причинами' },
  },
  states: { todo: 'не сделано', attention: 'есть что поправить', done: 'готово' },
  openSheet: (sheet: string) => `Открыть лист «${sheet}»`,
  loadResults: 'Загрузить результаты',
  skipContext: 'Дальше без контекстных данных',
  openLists: 'Открыть перечни',
  example: 'Учебный пример',
  exampleHint:
    'Таблица пуста. Можно заполнить её выдуманным районом из 24 школ и посмотреть, как всё работает.',
} as const;

export const checkTexts = {
  lead: 'Проверка просматривает листы с данными и называет ячейки, которые стоит поправить. Данные она не меняет.',
  run: 'Проверить данные',
  runAgain: 'Проверить ещё раз',
  running: 'Проверяем данные…',
  clean: 'Ошибок нет',
  found: (n: number) => counted(n, 'замечание', 'замечания', 'замечаний'),
  scope: (sheets: number, rows: number, time: string) =>
    `${time} · ${counted(sheets, 'лист', 'листа', 'листов')}, ${counted(rows, 'строка', 'строки', 'строк')}`,
  notes: (n: number) => `Как прочитаны предметы: ${numberText(n)}`,
  outdated: (time: string) => `Данные изменились после проверки (${time}). Проверьте ещё раз.`,
  firstShown: (shown: number) => `Показаны первые ${numberText(shown)}: поправьте их и проверьте ещё раз.`,
  search: 'Поиск по замечаниям',
  matching: (shown: number, all: number) =>
    shown === all ? '' : `Найдено: ${numberText(shown)} из${NO_BREAK_SPACE}${numberText(all)}`,
  wholeSheet: 'весь лист',
  fixable: 'Можно исправить сразу',
  fixAll: (n: number) => `Исправить всё: ${counted(n, 'замечание', 'замечания', 'замечаний')}`,
  fixHint: 'Меняются только названные ячейки, формулы не трогаются. Исправление можно отменить.',
  undo: 'Отменить исправление',
  lastFix: (at: string) => `Последнее исправление: ${at}`,
} as const;

export const aboutTexts = {
  purpose:
    'Дополнение помогает увидеть, каким школам нужна поддержка, и объясняет каждый вывод: показатель, число учеников, порог, источник.',
  version: 'Версия',
  licence: 'Лицензия',
  licenceName: 'Apache License 2.0',
  privacyTitle: 'Данные',
  privacy:
    'Всё считается внутри этой таблицы, ничего никуда не отправляется. Хранятся только сводные числа по школам, без сведений об отдельных людях.',
  thresholdsTitle: 'Пороги',
  thresholds:
    'Приказы называют показатели, но не пороги. Числа в настройках — рекомендуемые значения, не нормы: их утверждает муниципалитет.',
} as const;

export const listTexts = {
  form: 'Сформировать перечни',
  formedAt: (when: string) => `Сформированы ${when}`,
  neverFormed:
    'Перечни ещё не формировались. Нажмите кнопку внизу: у каждой школы появятся статус и причины.',
  noResults: 'Пока нет результатов, по которым можно судить. Внесите школы и результаты — шаги 2 и 3.',
  rules: 'Правила и числа',
  rulesChanged: (n: number) => `изменено: ${numberText(n)}`,
  rulesFor: { shnor: 'Правила ШНОР', shnsu: 'Правила ШНСУ' },
  notSet: 'не задан',
  rulesKept: 'Изменения сохранятся в «Настройках», когда перечни будут сформированы.',
  resetRules: 'Вернуть как было',
  preview: 'Предварительный подсчёт',
  previewing: 'Считаем без записи…',
  previewTitle: 'Если сформировать сейчас',
  previewNow: 'сейчас',
  previewThen: 'станет',
  wouldEnter: 'Добавятся в перечень',
  wouldLeave: 'Уйдут из перечня',
  errors: {
    number: 'Введите число от 0 до 100, например 12,5',
    count: 'Введите целое число не меньше 1',
    grades: 'Введите классы от 1 до 12: 4; 5; 8',
    weights: 'Введите девять чисел через точку с запятой',
    blank: 'Укажите значение',
  },
  fixRules: 'Поправьте отмеченные поля.',
  /** How many sheets have them; how many there are stands in each of the sentences. */
  warnings: (sheets: number) => `Замечания к данным на ${counted(sheets, 'листе', 'листах', 'листах')}`,
  tabs: 'Перечень',
  countsOf: (list: string, year: string) => (year === '' ? list : `${list}, ${year}`),
  ofYear: (year: string) => `За ${year} учебный год`,
  filterHint: 'Нажмите на статус, чтобы оставить только его',
  moreFilters: 'Пограничные, расхождения, движение',
  filtersOn: (n: number) => `включено: ${numberText(n)}`,
  borderline: 'пограничные случаи',
  regionDifference: 'расхождения с перечнем региона',
  movement: 'Движение',
  anyMovement: 'любое движение',
  search: 'Поиск школы или кода',
  matching: (shown: number, all: number) =>
    shown === all
      ? schools(all)
      : `Найдено: ${numberText(shown)} из${NO_BREAK_SPACE}${counted(all, 'школы', 'школ', 'школ')}`,
  noSchools: 'В перечне пока нет ни одной строки: заполните лист «Школы».',
  reached: {
    shnor: (n: number, usable: number) => `низких результатов: ${n} из${NO_BREAK_SPACE}${usable}`,
    shnsu: (n: number, usable: number) => `критериев: ${n} из${NO_BREAK_SPACE}${usable}`,
  },
  reasons: 'Причины',
  borderlineMark: 'пограничный случай',
  regionMark: 'Перечень региона',
  approve: 'Утвердить перечень',
  approveConfirm: 'Утвердить',
  approveLead:
    'Дополнение этот перечень больше не изменит: следующие расчёты покажут отличия от него. Если изменят его лист, панель назовёт строки.',
  approveWhich: 'Какие перечни',
  order: 'Номер приказа',
  date: 'Дата приказа',
  dateHint: 'дд.мм.гггг',
  approvalErrors: {
    lists: 'Отметьте хотя бы один перечень',
    order: 'Впишите номер приказа',
    date: 'Впишите дату, например 12.06.2021',
  },
  approved: (order: string, n: number) => `Утверждён приказом ${order}: ${schools(n)}`,
  notApproved: 'Проект: приказом не утверждён',
  sameAsFormed: (at: string) => `Совпадает с расчётом от ${at}.`,
  comparedWithOld: 'С нынешними данными не сравнивалось: сначала сформируйте перечни.',
  enteredSince: (at: string) => `По расчёту от ${at} добавились бы`,
  leftSince: (at: string) => `По расчёту от ${at} не вошли бы`,
  formAnew: 'Сформируйте перечни заново.',
  approveStale: (stale: string) => `${stale} Лучше сначала сформировать перечни заново.`,
  asFormed: 'Утвердить по прежним данным',
  approvalAsks: 'Отметьте, если уверены',
  undo: 'Вернуть прежний перечень',
  undoLead:
    'Листы «ШНОР», «ШНСУ» и «Динамика» станут такими, какими были до последнего расчёта. Ваши комментарии останутся.',
  undoConfirm: 'Вернуть',
  listOption: (title: string, n: number) => `${title}: ${schools(n)}`,
  names: (names: readonly string[]) =>
    names.length <= NAMES_SHOWN
      ? names.join('; ')
      : `${names.slice(0, NAMES_SHOWN).join('; ')} и ещё ${numberText(names.length - NAMES_SHOWN)}`,
} as const;

const functions = (n: number) => counted(n, 'функция', 'функции', 'функций');

export const indicatorTexts = {
  sheet: indicatorsTitle,
  state: (builtAt: string) => (builtAt === '' ? 'не построены' : `построены ${builtAt}`),
  builtAt: (when: string) =>
    `Листы «${svodTitle}» и «${indicatorsTitle}» построены ${when}. Дальше они пересчитываются сами, когда меняются данные.`,
  neverBuilt: `Дополнение соберёт числа школ на лист «${svodTitle}» и посчитает по ним лист «${indicatorsTitle}». Формулы живые: поправите данные — показатели пересчитаются сами.`,
  build: 'Построить показатели',
  buildAgain: 'Обновить показатели',
  openSheet: `Открыть лист «${indicatorsTitle}»`,
  warnings: (n: number) => `Замечания к данным: ${numberText(n)}`,
  values: 'Сделать значениями',
  valuesConfirm: 'Заменить',
  valuesMenu: 'Сделать значениями…',
  valuesLead:
    'Если таблицу получит тот, у кого дополнения нет, он увидит «#NAME?» вместо показателей. Значения видны всем.',
  valuesCopy: 'Сделайте это в копии таблицы: «Файл» → «Создать копию».',
  valuesEffect: `Значениями станут все формулы с функциями дополнения и весь лист «${indicatorsTitle}»: больше они не пересчитаются. Лист «${svodTitle}» и ваши собственные формулы останутся.`,
  help: 'Справка по функциям',
  helpLead:
    'Любой показатель можно посчитать в своей ячейке. Откройте функцию, укажите диапазоны и вставьте формулу.',
  search: 'Поиск: показатель, слово, ШНОР',
  matching: (shown: number, all: number) =>
    shown === all
      ? functions(all)
      : `Найдено: ${numberText(shown)} из${NO_BREAK_SPACE}${counted(all, 'функции', 'функций', 'функций')}`,
  nothingFound: 'Такой функции нет. Попробуйте другое слово: «ВПР», «двойки», «мигранты», «динамика».',
  clearSearch: 'Очистить поиск',
  wording: 'В приказе',
  formula: 'Формула',
  result: 'Результат',
  unit: 'Единица',
  arguments: 'Аргументы',
  argumentsHint: 'Выделите ячейки в таблице и нажмите «Взять выделенное» или впишите диапазон.',
  optional: 'необязательно',
  placeholder: (example: string) => `например, ${example}`,
  takeSelection: 'Взять выделенное',
  taking: (label: string) => `Взять выделенное: ${label}`,
  argumentProblems: {
    blank: 'Укажите диапазон или значение',
    unreadable: 'Нужен диапазон латинскими буквами (B2:B40), число, ИСТИНА, ЛОЖЬ или слово в кавычках',
  },
  willInsert: 'В ячейку встанет',
  insert: 'Вставить в ячейку',
  fillFirst: (labels: readonly string[]) =>
    `${labels.length === 1 ? 'Заполните аргумент' : 'Заполните аргументы'}: ${labels.join('; ')}`,
  insertHint: 'Перед вставкой щёлкните по пустой ячейке.',
  example: 'Пример',
  exampleGiven: 'Если в ячейках',
  exampleResult: (result: string) => `Результат: ${result}`,
  rules: 'Правила',
  blanks: 'Пустые ячейки',
  source: 'Источник',
} as const;
