// Every text of the section «Рекомендации»: what was advised to whom, how far it has come, and its templates.
import { counted, NO_BREAK_SPACE, numberText } from '../russian';

const schools = (n: number) => counted(n, 'школа', 'школы', 'школ');

/** «12 из 40» that stands together. */
const ofAll = (part: number, all: number) => `${numberText(part)} из${NO_BREAK_SPACE}${numberText(all)}`;

export const recommendationTexts = {
  /** The sheet on which the rows stand. */
  sheet: 'Рекомендации',
  /** On the list of sections. */
  state: (n: number) => (n === 0 ? 'не построены' : `построено: ${numberText(n)}`),
  notReady: 'Рекомендации строятся по перечням и показателям школ. Сначала сформируйте перечни.',
  neverBuilt:
    'Рекомендации ещё не построены. Нажмите кнопку внизу: у каждой школы из перечней появятся адресные предложения с числами, сроком и подтверждением.',
  nothingFits:
    'Ни один шаблон сейчас не подходит ни одной школе. Загляните в «Шаблоны»: включены ли они и читаются ли условия.',
  builtAt: (when: string) => `Построены ${when}.`,
  kept: 'Обновление сохранит ваши тексты, сроки, статусы и комментарии.',
  build: 'Построить рекомендации',
  buildAgain: 'Обновить рекомендации',
  warnings: (n: number) => `Замечания: ${numberText(n)}`,
  templates: 'Шаблоны',
  reports: 'Документы…',
  counts: 'Нажмите на статус, чтобы оставить только его',
  progress: 'Ход работы по школам',
  work: (finished: number, underWay: number, total: number) =>
    `завершено ${numberText(finished)}, в${NO_BREAK_SPACE}работе ${numberText(underWay)}, всего ${numberText(total)}`,
  allSchools: 'Все школы',
  allSchoolsOf: (n: number) => `все: ${numberText(n)}`,
  searchSchool: 'Поиск школы',
  schoolsFound: (shown: number, all: number) =>
    shown === all ? schools(all) : `Найдено: ${ofAll(shown, all)}`,
  addressee: 'Кому',
  anyAddressee: 'любой адресат',
  search: 'Поиск: проблема, школа, слово',
  matching: (shown: number, all: number) =>
    shown === all
      ? counted(all, 'рекомендация', 'рекомендации', 'рекомендаций')
      : `Найдено: ${ofAll(shown, all)}`,
  firstShown: (shown: number, all: number) =>
    `Показаны первые ${ofAll(shown, all)}. Чтобы увидеть остальные, выберите школу, адресата или статус.`,
  readingAnew: 'Отбираем…',
  tickAll: (n: number) => `Отметить все: ${numberText(n)}`,
  tick: (problem: string, school: string) => `Отметить: ${problem}, ${school}`,
  ticked: (n: number) => `Отмечено: ${numberText(n)}`,
  untick: 'Снять',
  term: 'Срок',
  responsible: 'Ответственный',
  comment: 'Комментарий',
  openRow: 'Открыть строку',
  status: 'Статус',
  chooseStatus: 'выберите…',
  set: 'Поставить',
  plan: 'В план мер',
  back: 'К рекомендациям',
} as const;

/** Names of a template's fields: those of the headings of «Шаблоны». */
export const templateLabels = {
  id: 'Шаблон',
  problem: 'Проблема',
  condition: 'Условие',
  addressee: 'Адресат',
  priority: 'Очерёдность',
  text: 'Текст',
  term: 'Срок',
  responsible: 'Ответственный',
  confirmation: 'Подтверждение',
  source: 'Источник',
  off: 'Выключен',
} as const;

export const templateTexts = {
  title: 'Шаблоны',
  lead: 'По шаблону для каждой подходящей школы составляется рекомендация. Изменения попадут в рекомендации, когда вы их обновите.',
  empty: 'Шаблонов пока нет. Нажмите кнопку внизу, чтобы добавить первый.',
  search: 'Поиск: имя, проблема, адресат',
  matching: (shown: number, all: number) =>
    shown === all ? counted(all, 'шаблон', 'шаблона', 'шаблонов') : `Найдено: ${ofAll(shown, all)}`,
  onlyUnreadable: 'только с ошибками',
  unnamed: 'без имени',
  unreadable: (columns: readonly string[]) => `Не читается: ${columns.join(', ')}`,
  off: 'Выключен',
  add: 'Новый шаблон',
  copy: 'Новый по образцу этого',
  copyTitle: (id: string) => `По образцу «${id}»`,
  editTitle: (id: string) => `Шаблон «${id}»`,
  back: 'К шаблонам',
  idHint: 'короткое имя, у каждого своё',
  problemHint: 'что не так, в нескольких словах',
  chooseAddressee: 'выберите адресата',
  priorities: (n: number) => {
    if (n === 1) return '1 — в первую очередь';
    return n === 9 ? '9 — в последнюю' : String(n);
  },
  priorityNote: 'Школа получит не больше 7 рекомендаций; остальные уйдут в резерв.',
  termHint: '+20 рд; 01.10; 2ч; уч.год',
  responsibleHint: 'должность, без фамилии',
  confirmationHint: 'протокол, приказ, ссылка',
  sourceHint: 'документ, на котором основан',
  offLong: 'Выключен: не применять',
  howToCondition: 'Как писать условие',
  conditionLead: 'Части соединяются словами «и», «или»; скобки разрешены. Примеры:',
  indicators: 'Показатели',
  flags: 'Столбец «да/нет» называется по заголовку в кавычках: = да, = нет, = пусто.',
  placeholders: 'Подстановки',
  placeholdersLead: 'Нажмите, чтобы вставить в текст. В «Проблеме» и «Подтверждении» они тоже работают.',
  insert: (piece: string) => `Вставить: ${piece}`,
  preview: 'Как это прочтёт школа',
  previewSchool: 'Проверить на школе',
  firstFitting: 'первая подходящая',
  fits: (n: number) => `Подходит: ${schools(n)}.`,
  fitsNone: 'Сейчас не подходит ни одной школе.',
  fitsNotThis: 'Этой школе не подходит.',
  previewBlank: 'Впишите условие и текст: здесь появится рекомендация.',
  previewing: 'Считаем…',
  previewUnreadable: 'Пока есть ошибки, шаблон не применяется.',
  termOf: (term: string) => `Срок: ${term}`,
  save: 'Сохранить',
  fix: 'Заполните отмеченное.',
  savedUnreadable: 'Сохранить можно, но применяться он не будет, пока есть ошибки.',
  problems: {
    blank: 'Заполните это поле',
    taken: 'Шаблон с таким именем уже есть',
  },
  leaveTitle: 'Изменения не сохранены',
  leaveLead: 'Если уйти, правки в этом шаблоне пропадут.',
  leave: 'Уйти без сохранения',
} as const;
