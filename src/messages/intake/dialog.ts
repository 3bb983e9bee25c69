// Every text of the dialog «Загрузка»: files, questions, schools, what will change and how it ended.
import { schoolYearText } from '../../domain/kernel/school-year';
import { counted, NO_BREAK_SPACE, numberText } from '../russian';

const files = (n: number) => counted(n, 'файл', 'файла', 'файлов');
const rows = (n: number) => counted(n, 'строка', 'строки', 'строк');
const schools = (n: number) => counted(n, 'школа', 'школы', 'школ');

/** «12 из 40» that stands together. */
const ofAll = (part: number, all: number) => `${numberText(part)} из${NO_BREAK_SPACE}${numberText(all)}`;

export const intakeTexts = {
  /** The heading of the window as long as nothing is in the list, while there is a list, and after «Добавить». */
  titles: { empty: 'Что загрузить', list: 'Проверьте и добавьте', done: 'Готово' },
  lead: 'Отчёты ФИС ОКО, списки РИС ГИА, заполненные школами формы и другие таблицы. Сначала будет показано, что изменится, и только потом — «Добавить».',
  drop: 'Перетащите сюда файлы .xlsx или .csv',
  dropNow: 'Отпустите: файлы будут прочитаны',
  choose: 'Выбрать файлы',
  chooseHere: 'или выберите на компьютере',
  chooseMore: 'Ещё файлы',
  paste: 'Вставить скопированную таблицу',
  pasteHint: 'Скопируйте таблицу вместе с заголовками, щёлкните в поле и нажмите Ctrl+V.',
  pasteLabel: 'Скопированная таблица',
  pasteTake: 'Прочитать таблицу',
  pastedName: 'Вставленная таблица',
  privacy:
    'Файлы читаются на этом компьютере. В таблицу попадут только итоги по школам, без сведений об отдельных детях.',
  reading: (done: number, all: number) => `Читаем файлы: ${ofAll(done, all)}`,
  working: 'Разбираем прочитанное…',
  stopped: (left: number) => `Чтение остановлено. Не прочитано: ${files(left)}.`,
  stoppedWorking: (left: number) => `Разбор остановлен. Убраны из списка: ${files(left)}.`,
  clear: 'Убрать все',
} as const;

/** States of a file, in the order in which they are counted. */
export const fileStates = {
  ready: {
    word: 'готово',
    counted: (n: number) =>
      `${numberText(n)}${NO_BREAK_SPACE}${n % 10 === 1 && n % 100 !== 11 ? 'готов' : 'готовы'}`,
    filter: 'Готовы',
  },
  asks: {
    word: 'нужен ответ',
    counted: (n: number) => `${counted(n, 'ждёт', 'ждут', 'ждут')} ответа`,
    filter: 'Нужен ответ',
  },
  refused: {
    word: 'не взят',
    counted: (n: number) =>
      `${numberText(n)} не${NO_BREAK_SPACE}${n % 10 === 1 && n % 100 !== 11 ? 'взят' : 'взяты'}`,
    filter: 'Не взяты',
  },
  passed: {
    counted: (n: number) => counted(n, 'пропущен', 'пропущены', 'пропущены'),
  },
} as const;

export const fileTexts = {
  title: 'Файлы',
  counts: (all: number, parts: readonly string[]) => `${files(all)}: ${parts.join(', ')}`,
  all: 'Все',
  filter: 'Показать',
  search: 'Поиск: предмет, класс, файл',
  matching: (shown: number, all: number) => (shown === all ? '' : `Найдено: ${ofAll(shown, all)}`),
  size: (n: number, participants: number) =>
    `${schools(n)}, ${counted(participants, 'участник', 'участника', 'участников')}`,
  sumsAgree: 'суммы сходятся',
  worthALook: (n: number) => `стоит сверить: ${numberText(n)}`,
  rowsLeft: (n: number) => `не взято строк: ${numberText(n)}`,
  needs: (words: readonly string[]) => `Укажите: ${words.join(', ')}`,
  needsColumns: 'Укажите, что в каких столбцах',
  fileAndSheet: (file: string, sheet: string) => (sheet === '' ? file : `${file}, лист «${sheet}»`),
  asOf: (date: string) => `По состоянию на ${date}`,
  notes: 'Сверка',
  refusedRows: (n: number) => `Не взяты ${rows(n)}`,
  passed: (n: number, hidden: number) =>
    hidden === 0
      ? `Пропущенные листы: ${numberText(n)}`
      : `Пропущенные листы: ${numberText(n)}, из${NO_BREAK_SPACE}них скрытые в${NO_BREAK_SPACE}файле: ${numberText(hidden)}`,
  takeHidden: 'Взять',
  remove: 'Убрать из списка',
  removePassed: 'Убрать',
  columns: 'Указать столбцы',
  nameColumns: 'Назвать столбцы',
  columnsAgain: 'Изменить столбцы',
} as const;

export const askedTexts = {
  title: 'В файле этого нет',
  titleAnswered: 'Указано вами',
  fields: {
    procedure: 'Процедура',
    year: 'Учебный год',
    grade: 'Класс',
    subject: 'Предмет',
    maximum: 'Максимальный балл',
    scale: 'Пороги отметок',
    totals: 'Итог не равен сумме заданий',
    school: 'Школа',
  },
  /** As they stand in «Укажите: …». */
  needed: {
    procedure: 'процедуру',
    year: 'учебный год',
    grade: 'класс',
    subject: 'предмет',
    maximum: 'максимальный балл',
    scale: 'пороги отметок',
    totals: 'верить ли итогу',
    school: 'школу',
  },
  choose: 'выберите',
  year: schoolYearText,
  totals: { take: 'взять итог', leave: 'не брать школы с такими строками' },
  contested: ({ more, less }: { readonly more: number; readonly less: number }) =>
    [
      [more, 'больше'],
      [less, 'меньше'],
    ]
      .flatMap(([n, word]) =>
        Number(n) === 0
          ? []
          : [
              `В ${counted(Number(n), 'строке', 'строках', 'строках')} сумма баллов за задания ${word} итога.`,
            ],
      )
      .concat('Отметка ставится по итогу.')
      .join(' '),
  apply: 'Применить',
  problems: {
    choose: 'Выберите из списка',
    subject: 'Впишите предмет',
    scale: 'Нужны три целых числа, каждое больше предыдущего',
    maximum: 'Введите целое число больше нуля',
  },
  scaleLead: 'С какого первичного балла ставится отметка',
  scaleFrom: (mark: number) => `«${mark}» от`,
  noScale: 'Порогов нет: отметки останутся «нет данных»',
  sameForOthers: (n: number) => `Так же для остальных: ${files(n)}`,
  sameButSchool: (n: number) => `Так же, кроме школы, для остальных: ${files(n)}`,
} as const;

export const mappingTexts = {
  title: 'Что в столбцах',
  back: 'К файлам',
  lead: 'Покажите, какой столбец файла что означает. Для следующих таблиц с такими же заголовками выбор запомнится.',
  from: (file: string, sheet: string, n: number) =>
    `${sheet === '' ? file : `${file}, лист «${sheet}»`}: ${rows(n)}`,
  target: 'Куда загрузить',
  headingRow: 'Заголовки в строке',
  required: 'обязательно',
  optional: 'Необязательные столбцы',
  /** Columns of the file that fill nothing. */
  unused: (headings: readonly string[]) => `Не загрузятся столбцы файла: ${headings.join('; ')}`,
  choose: 'выберите',
  constantHint: 'впишите значение',
  none: 'нет в файле',
  constant: 'одно значение для всех…',
  share: 'в файле проценты, нужны люди',
  shareLabel: (heading: string) => `«${heading}»: в файле проценты, нужны люди`,
  constantLabel: (heading: string) => `«${heading}» для всех строк`,
  untitled: (place: number) => `столбец ${numberText(place)}`,
  option: (heading: string, example: string) => (example === '' ? heading : `${heading} — ${example}`),
  fill: (headings: readonly string[]) => `Осталось указать: ${headings.join('; ')}`,
  preview: 'Первые строки станут такими',
  previewBlank: 'нет данных',
  apply: 'Готово',
} as const;

export const questionTexts = {
  title: (n: number) => `Школы: ${counted(n, 'вопрос', 'вопроса', 'вопросов')}`,
  titleAnswered: 'Школы: на все вопросы есть ответ',
  lead: 'Ответ запомнится для следующих загрузок. Без ответа школа не загружается.',
  left: (n: number) => `без ответа: ${numberText(n)}`,
  why: {
    'same-name': 'Совпали по названию',
    'other-login': 'Название то же, а логин ФИС ОКО другой',
    several: 'Под это название подходят несколько школ',
    near: 'Похожа на школу из списка, но не совпадает',
    'code-and-name-differ': 'Код указывает на одну школу, а название — на другую',
    'two-for-one': 'Две школы файлов похожи на одну вашу',
    unknown: 'Нет в списке «Школы»',
  },
  acceptAll: (n: number) => `принять все: ${numberText(n)}`,
  inItems: (n: number) => `в${NO_BREAK_SPACE}${counted(n, 'файле', 'файлах', 'файлах')}`,
  choose: 'выберите ответ',
  school: (name: string, code: string) => `${name} (${code})`,
  add: 'добавить в «Школы»',
  leave: 'не загружать',
  other: 'другая школа из списка…',
  otherLabel: (name: string) => `Школа списка для «${name}»`,
  whyNumbered: (why: string, n: number) => `${why}: ${numberText(n)}`,
  forAll: (n: number) => `Для всех ${numberText(n)}:`,
  noMunicipality: 'Муниципалитет не указан',
  addAll: 'добавить в «Школы»',
  leaveAll: 'не загружать',
  /** Not all of them have a code to stand under. */
  addSome: (n: number) => `добавить ${numberText(n)} с${NO_BREAK_SPACE}кодом`,
  leftSchools: (n: number) => `По вашему ответу не${NO_BREAK_SPACE}загружаются: ${schools(n)}.`,
} as const;

export const changeTexts = {
  title: 'Что изменится',
  nothingYet: 'Пока нечего: ни одна строка не прочитана полностью.',
  checking: 'Сверяем с таблицей…',
  nothingNew: 'Ничего не изменилось: всё это уже есть в таблице.',
  nothingNewOfUsable:
    'Ничего не изменится: подходящие строки уже есть в таблице, остальные не взяты. Причины — ниже.',
  nothingUsable: 'Добавить нечего: ни одна строка не подходит. Причины — ниже.',
  columns: {
    sheet: 'Лист',
    added: 'новых',
    changed: 'изменится',
    same: 'те же',
    refused: 'не взято',
  },
  values: (n: number) => `Какие значения изменятся: ${numberText(n)}`,
  problems: (n: number) => `Какие строки не взяты: ${numberText(n)}`,
  firstShown: (shown: number, all: number) => `Показаны первые ${ofAll(shown, all)}.`,
  blank: 'пусто',
  valueColumns: { row: 'Строка', heading: 'Столбец', before: 'Было', after: 'Станет', cell: 'Ячейка' },
  problemColumns: { from: 'Откуда', what: 'Почему не взята', todo: 'Что сделать' },
  cell: (sheet: string, cell: string) => `«${sheet}», ${cell}`,
  selected: 'Выделена на листе за этим окном',
  addPlain: 'Добавить',
  add: (n: number) => `Добавить ${counted(n, 'строку', 'строки', 'строк')}`,
  change: (n: number) => `Изменить ${counted(n, 'строку', 'строки', 'строк')}`,
  addAndChange: (added: number, changed: number) =>
    `Добавить ${numberText(added)} и${NO_BREAK_SPACE}изменить ${numberText(changed)}`,
  answer: 'Ответить на вопросы',
  filesWait: files,
  schoolsWait: schools,
  wait: (parts: readonly string[]) =>
    `Ждут ответа и пока не${NO_BREAK_SPACE}загрузятся: ${parts.join(', ')}.`,
  answerThese: (parts: readonly string[]) => `Ждут ответа: ${parts.join(', ')}`,
  openCell: (sheet: string, cell: string) => `Выделить «${sheet}», ${cell}`,
} as const;

export const loadedTexts = {
  title: 'Загружено',
  columns: { sheet: 'Лист', added: 'добавлено', changed: 'изменено', same: 'те же', refused: 'не взято' },
  check: 'Проверить данные',
  close: 'Закрыть окно',
  checkLead: 'Дальше — проверка: она назовёт ячейки, которые стоит поправить.',
  more: 'Загрузить ещё',
  waiting: (parts: readonly string[]) =>
    `Ждут ответа и ещё не${NO_BREAK_SPACE}загружены: ${parts.join(', ')}.`,
  moreWaiting: 'К этим файлам',
  undo: 'Отменить загрузку…',
} as const;
