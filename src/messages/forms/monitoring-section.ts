// Every text of the section «Мониторинг»: forms and their answers, linking, creating, automatic updates.
import { counted, NO_BREAK_SPACE, numberText, plural } from '../russian';

const schools = (n: number) => counted(n, 'школа', 'школы', 'школ');
const days = (n: number) => counted(n, 'день', 'дня', 'дней');

/** «12 из 40» that stands together. */
const ofAll = (part: number, all: number) => `${numberText(part)} из${NO_BREAK_SPACE}${numberText(all)}`;

const quoted = (titles: readonly string[]) => titles.map((title) => `«${title}»`).join(', ');

const UPDATE = 'Обновить сейчас';
const FORM_ASKS_YEAR = 'год спрашивает форма';

export const monitoringTexts = {
  /** On the list of sections. */
  state: (forms: number) => (forms === 0 ? 'форм пока нет' : `форм: ${numberText(forms)}`),
  lead: (tables: readonly string[]) =>
    `Школы отвечают на форму, а дополнение переносит ответы на листы ${quoted(tables)}. Здесь видно, кто ответил, кто ещё нет и что поправить.`,
  neverUpdated: 'Ответы ещё не собирали.',
  updatedAt: (when: string) => `Последнее успешное обновление: ${when}`,
  update: UPDATE,
  goOn: 'Продолжить обновление',
  stale: (when: string) =>
    `Последнее успешное обновление — ${when}, больше суток назад. Ответы могли не дойти. Нажмите «${UPDATE}» и проверьте автоматическое обновление.`,
  warning: 'Предупреждение',
  failed: (when: string, reason: string) => `Обновление ${when} не удалось. ${reason}`,
  failedUntouched: 'Ответы, взятые раньше, остались на листах.',
  forms: 'Формы',
  addForm: 'Добавить форму',
  runs: 'Последние обновления',
  back: 'К мониторингу',
} as const;

export const formTexts = {
  about: (year: string, sheet: string) =>
    [year === '' ? FORM_ASKS_YEAR : year, ...(sheet === '' ? [] : [`лист «${sheet}»`])].join(', '),
  /** `expected` is 0 while no school is entered. */
  answered: (answered: number, expected: number) =>
    expected === 0 ? 'лист «Школы» пуст: ждать ответа не от кого' : `ответили ${ofAll(answered, expected)}`,
  progress: (table: string, answered: number, expected: number) =>
    `${table}: ответили ${ofAll(answered, expected)}`,
  /** `daysLeft` is negative once the deadline has passed. */
  deadline: (date: string, daysLeft: number | null) => {
    if (date === '') return 'срок не задан';
    if (daysLeft === null) return `срок: ${date}`;
    if (daysLeft === 0) return `срок сегодня, ${date}`;
    if (daysLeft < 0) return `срок прошёл ${days(-daysLeft)} назад: ${date}`;
    return `до ${date}, ${plural(daysLeft, 'остался', 'осталось', 'осталось')} ${days(daysLeft)}`;
  },
  complete: 'ответили все',
  waiting: (n: number) => `Ещё не ответили: ${numberText(n)}`,
  correcting: (names: readonly string[]) => `Ответили с ошибкой, просим исправить: ${names.join('; ')}`,
  nobodyWaits: 'Ответили все школы: напоминать некому.',
  municipality: (name: string, n: number) =>
    `${name === '' ? 'Муниципалитет не указан' : name}: ${numberText(n)}`,
  search: 'Поиск школы',
  matching: (shown: number, all: number) => (shown === all ? schools(all) : `Найдено: ${ofAll(shown, all)}`),
  reminder: 'Текст напоминания',
  copyReminder: 'Скопировать напоминание',
  openSheet: 'Открыть лист ответов',
  openForm: 'Открыть форму',
  change: 'Изменить подключение',
  unlink: 'Отключить форму',
  unlinkMenu: 'Отключить форму…',
  unlinkConfirm: 'Отключить',
  unlinkWhat: (sheet: string, table: string) =>
    sheet === '' ? `Форма листа «${table}»` : `Лист ответов «${sheet}»`,
  unlinkLead: (table: string) =>
    `Новые ответы больше не попадут на лист «${table}». Взятые строки, сама форма и её лист ответов останутся. Подключить можно снова.`,
} as const;

export const copyTexts = {
  copied: 'Скопировано.',
  refused: 'Браузер не дал скопировать. Текст выделен: нажмите Ctrl+C.',
} as const;

export const correctionTexts = {
  title: (n: number) => `Ответы на доработку: ${numberText(n)}`,
  none: 'Ответов на доработку нет.',
  lead: 'Нажмите на ответ, чтобы открыть его ячейку. Поправьте её или попросите школу ответить ещё раз и обновите.',
  firstShown: (shown: number, all: number) =>
    `Показаны первые ${ofAll(shown, all)}: поправьте их и обновите ещё раз.`,
  search: 'Поиск: школа, вопрос',
  matching: (shown: number, all: number) => (shown === all ? '' : `Найдено: ${ofAll(shown, all)}`),
  noSchool: 'Школа не узнана',
} as const;

export const differenceTexts = {
  title: (n: number) => `Отличаются от ответов: ${numberText(n)}`,
  lead: 'Здесь стоит не то, что ответила школа: исправлено вами или школа оставила пустым. Без решения ваше остаётся.',
  place: (heading: string, table: string, cell: string) => `${heading} · ${table}, ${cell}`,
  values: (mine: string, said: string) =>
    `в таблице: ${mine === '' ? 'пусто' : mine}; в ответе: ${said === '' ? 'пусто' : said}`,
  unknown: (mine: string) => `в таблице: ${mine === '' ? 'пусто' : mine}; прежнего ответа уже нет`,
  keep: 'Оставить мои',
  take: 'Взять ответы',
  keepOne: (school: string, heading: string) => `Оставить моё: ${school}, ${heading}`,
  takeOne: (school: string, heading: string) => `Взять ответ: ${school}, ${heading}`,
  keepAll: 'Оставить все мои',
  takeAll: 'Взять все ответы',
} as const;

export const triggerTexts = {
  title: 'Автоматическое обновление',
  off: `Выключено: ответы берутся только кнопкой «${UPDATE}».`,
  mine: (since: string) => (since === '' ? 'Включено вами.' : `Включено вами, с${NO_BREAK_SPACE}${since}.`),
  mineOwner: (owner: string) => `Коллеги видят: ${owner}`,
  other: (owner: string, since: string) =>
    [
      owner === '' ? 'Включено другим пользователем' : `Включено: ${owner}`,
      ...(since === '' ? [] : [`с${NO_BREAK_SPACE}${since}`]),
    ].join(', '),
  otherHint: 'Можно включить и от себя: на случай, если у коллеги закроется доступ. Ответы не удвоятся.',
  unknown: `Google не дал доступа к триггерам: обновляйте кнопкой «${UPDATE}».`,
  switchOn: 'Включить…',
  switchOnToo: 'Включить и от себя…',
  switchOff: 'Выключить',
  confirm: 'Включить',
  lead: 'Ответы будут переноситься, когда школа ответит, и ещё раз в час.',
  access: 'Это работает, пока у вас есть доступ к таблице: обновления идут от вашего имени.',
  owner: 'Кто включает: должность или отдел, без фамилии',
  ownerHint: 'необязательно',
} as const;

export const wayTexts = {
  create: 'Создать форму Google',
  createLead: 'Вопросы составятся по столбцам листа, ответы соберутся в эту таблицу.',
  createShort: 'Создать форму',
  link: 'Подключить лист ответов',
  linkLead: 'Если форма уже есть, выберите лист с её ответами и сопоставьте вопросы со столбцами.',
  noSheets:
    'Таких листов в таблице пока нет. В своей форме откройте «Ответы», нажмите «Связать с Таблицами» и выберите эту таблицу. Потом обновите раздел.',
  file: 'Форма для школ (.xlsx)',
  fileLead:
    'Файл Excel, который школа заполнит без Google. Заполненные файлы загрузите в разделе «Загрузка».',
  openFile: 'Скачать форму для школ…',
  openIntake: 'Загрузить заполненные',
  otherWays: 'Можно иначе',
} as const;

export const termsTexts = {
  table: 'Какой лист заполняют школы',
  year: 'Учебный год',
  formAsksYear: FORM_ASKS_YEAR,
  otherYear: 'другой год…',
  ownYear: 'Другой учебный год',
  ownYearHint: '2025/2026',
  deadline: 'Срок ответа, если он есть',
  deadlineHint: 'дд.мм.гггг',
  problems: {
    ownYear: 'Впишите учебный год, например 2025/2026',
    deadline: 'Впишите дату, например 15.12.2026, или оставьте пусто',
    noYear: 'Ни один вопрос не спрашивает год: укажите год здесь или выберите вопрос о нём ниже',
    twoYears: 'Год и указан, и спрашивается в форме: оставьте что-то одно',
  },
  fix: 'Поправьте отмеченное.',
} as const;

export const creationTexts = {
  title: 'Новая форма',
  asks: (table: string) =>
    `Форма спросит, какая это школа, и по вопросу на каждый столбец листа «${table}», кроме года. Сведений о людях она не спрашивает.`,
  create: 'Создать форму',
  link: 'Ссылка для школ',
  copyLink: 'Скопировать ссылку',
  send: 'Отправьте ссылку школам.',
  automate: 'Чтобы ответы переносились сами, включите автоматическое обновление.',
} as const;

export const linkingTexts = {
  title: 'Подключение',
  lead: (sheet: string) =>
    `Лист ответов «${sheet}». Покажите, какой вопрос в какой столбец переносить: похожие уже выбраны.`,
  fills: (table: string) => `Заполняет лист «${table}».`,
  questions: 'Вопросы формы',
  none: 'не переносить',
  school: (heading: string) => `Школа («${heading}»)`,
  personal: 'сведения о людях не берутся',
  noSchool: 'Выберите вопрос, в котором школа называет себя',
  doubled: 'Этот столбец выбран для двух вопросов: оставьте один или отметьте, что это тот же вопрос',
  same: 'это тот же вопрос, добавленный заново',
  link: 'Подключить',
  save: 'Сохранить подключение',
} as const;
