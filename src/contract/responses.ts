// What each call answers: types for both sides; the tests check the answers of the built add-on by them.
import * as z from 'zod/mini';
import { decision, reportData } from './report-data';
import { type CallName, LIST_IDS, remembered, templateRow } from './requests';

const listId = z.enum(LIST_IDS);

/** A date as «12.06.2026»; `other` is what scripts are not said to get. */
const seenCell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ day: z.string() }),
  z.object({ other: z.string() }),
]);

/** A setting as the sidebar shows and edits it; values travel as the text that stands in the cell. */
const setting = z.object({
  key: z.string(),
  value: z.string(),
  note: z.string(),
  type: z.enum(['text', 'number', 'count', 'year', 'choice', 'yesno', 'words', 'grades', 'weights']),
  options: z.array(z.string()),
  /** The list whose rules it belongs to. */
  list: listId,
  /** May be left blank. */
  blank: z.boolean(),
});

const step = z.object({
  id: z.enum(['prepare', 'schools', 'results', 'context', 'check', 'lists']),
  state: z.enum(['todo', 'attention', 'done']),
  /** The state in words: «24 школы», «не начато», «готово, 14:38». */
  note: z.string(),
  /** The sheet that the step fills or shows. */
  sheet: z.string(),
});

const startState = z.object({
  version: z.string(),
  municipality: z.string(),
  /** Year of the results judged, «2020/2021»; blank while there are no results. */
  year: z.string(),
  ruleSet: z.string(),
  /** Nobody has entered a school yet: the learning example may be filled in. */
  empty: z.boolean(),
  steps: z.array(step),
  /** When «Показатели» was last built: «22.11.2026 14:38»; blank when it never was. */
  indicatorsBuiltAt: z.string(),
  /** When results were last loaded from files: «22.11.2026 14:38»; blank when they never were. */
  loadedAt: z.string(),
  /** Linked forms. */
  forms: z.number(),
  /** Rows of «Рекомендации». */
  recommendations: z.number(),
  /** Of the data that «Проверка» looks at. */
  stamp: z.string(),
});

const problem = z.object({
  code: z.string(),
  sheet: z.string(),
  /** «B7»; blank when the whole sheet is meant. */
  cell: z.string(),
  what: z.string(),
  todo: z.string(),
  /** What a button can do about it; null when only a person can. */
  fix: z.nullable(z.object({ id: z.string(), label: z.string() })),
});

const checkResult = z.object({
  /** Full number of problems; `problems` holds the first of them. */
  total: z.number(),
  problems: z.array(problem),
  sheetsChecked: z.number(),
  rowsChecked: z.number(),
  /** What is no problem but worth a look: «Предмет «Матем.» прочитан как «Математика»: 2 строки (E2, E3).» */
  notes: z.array(z.string()),
  /** «14:38» */
  finishedAt: z.string(),
  /** The last fix that can be taken back: when, and in a sentence what it did. */
  lastFix: z.nullable(z.object({ at: z.string(), summary: z.string() })),
  /** Of the data that were checked; once `readStart` gives another, the remarks may be out of date. */
  stamp: z.string(),
});

const statusCount = z.object({ status: z.string(), count: z.number() });

const listRow = z.object({
  code: z.string(),
  name: z.string(),
  status: z.string(),
  /** Low procedures (ШНОР) or criteria met (ШНСУ). */
  reached: z.number(),
  /** Procedures or criteria that could be counted. */
  usable: z.number(),
  reasons: z.array(z.string()),
  borderline: z.boolean(),
  /** Only its accreditation puts the school on the list: the numbers above are not its ground. */
  byAccreditation: z.boolean(),
  /** «вошла в перечень» …; blank when the school is on neither year's list. */
  movement: z.string(),
  /** How our list and the region's differ; blank when they agree or the region's is not typed in. */
  regionDifference: z.string(),
  /** Why a person must decide on its place, and what the sum of two years would say; blank when nobody need. */
  needsDecision: z.string(),
  /** What the department has decided; null while no decision with its reason stands there. */
  decision: z.nullable(decision),
});

const approval = z.object({
  /** Number and date: «№ 214-О от 01.10.2021». */
  order: z.string(),
  date: z.string(),
  schools: z.number(),
  /** Names of schools that the data now put on the list, or no longer do. */
  entered: z.array(z.string()),
  left: z.array(z.string()),
});

const listState = z.object({
  id: listId,
  title: z.string(),
  year: z.string(),
  counts: z.array(statusCount),
  rows: z.array(listRow),
  approval: z.nullable(approval),
});

const listsState = z.object({
  years: z.array(z.string()),
  settings: z.array(setting),
  /** Blank while the lists have never been formed: «22.11.2026 14:38». */
  formedAt: z.string(),
  canUndo: z.boolean(),
  /** The data have changed since, in a sentence; blank when they have not. */
  stale: z.string(),
  /** «Утверждённые перечни» is not as it was approved, in a sentence; blank when it is. */
  tampered: z.string(),
  lists: z.array(listState),
  /** Sentences about data that could not be used; the good rows were judged. */
  warnings: z.array(z.string()),
});

const preview = z.object({
  lists: z.array(
    z.object({
      id: listId,
      title: z.string(),
      year: z.string(),
      counts: z.array(statusCount),
      /** Counts of the list as it stands on the sheet, for comparison. */
      current: z.array(statusCount),
      entered: z.array(z.string()),
      left: z.array(z.string()),
    }),
  ),
  warnings: z.array(z.string()),
});

const done = z.object({
  /** One sentence with numbers and time. */
  summary: z.string(),
});

/** One argument of a custom function, as a person fills it. */
const functionParameter = z.object({
  name: z.string(),
  label: z.string(),
  description: z.string(),
  /** What may stand in a formula at this place: «B2:B40». */
  example: z.string(),
  optional: z.boolean(),
});

const functionHelp = z.object({
  name: z.string(),
  title: z.string(),
  /** Title of the group of the programme it belongs to. */
  group: z.string(),
  /** How the order words it; blank where the order does not name it. */
  wording: z.string(),
  formula: z.string(),
  method: z.string(),
  /** What a blank cell means. */
  blanks: z.string(),
  source: z.string(),
  unit: z.string(),
  result: z.string(),
  parameters: z.array(functionParameter),
  /** «=PASS_SHARE(4; 16; 20; 10)», what stands in its ranges (blank when it has none) and what comes out. */
  example: z.object({ formula: z.string(), given: z.string(), result: z.string() }),
  synonyms: z.array(z.string()),
});

/** The last intake: when, and in a sentence what it did. */
const lastIntake = z.object({ at: z.string(), summary: z.string(), undoable: z.boolean() });

const intakeContext = z.object({
  schools: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      municipality: z.string(),
      login: z.string(),
      risCode: z.string(),
    }),
  ),
  municipality: z.string(),
  /** «22.11.2026» */
  today: z.string(),
  remembered: z.array(remembered()),
  last: z.nullable(lastIntake),
});

/** Rows of a table: new on their sheet, there with other values, there as they are, not usable. */
const rowCounts = z.object({ added: z.number(), changed: z.number(), same: z.number(), refused: z.number() });

const intakePlan = z.object({
  /** By sheet, in the order of the tabs; only sheets that rows were sent for. */
  sheets: z.array(z.object({ sheet: z.string(), ...rowCounts.def.shape })),
  /** By table, in the order in which they were sent. */
  tables: z.array(rowCounts),
  /** The first values that would change; `changesTotal` is how many there are. */
  changes: z.array(
    z.object({
      sheet: z.string(),
      cell: z.string(),
      /** What the row is of: «МБОУ СОШ № 1, ВПР, русский язык, 4 класс, 2025/2026». */
      row: z.string(),
      heading: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  changesTotal: z.number(),
  /** The first rows that are not usable, and why; `problemsTotal` is how many there are. */
  problems: z.array(
    z.object({ code: z.string(), from: z.string(), row: z.string(), what: z.string(), todo: z.string() }),
  ),
  problemsTotal: z.number(),
});

/** A linked form and how far its collection has come. */
const monitoredForm = z.object({
  /** Names the link: the response sheet and the table. */
  form: z.string(),
  /** Id of the response sheet, and its title now; the title is blank when the sheet is gone. */
  sheetId: z.number(),
  sheet: z.string(),
  table: z.string(),
  /** Blank when the form asks the year itself; then the latest year of the table is counted. */
  year: z.string(),
  /** «15.12.2026»; blank when there is none. */
  deadline: z.string(),
  /** Days until the deadline; negative once it has passed; null when there is none. */
  daysLeft: z.nullable(z.number()),
  /** Where schools answer; blank when it is not known. */
  url: z.string(),
  answered: z.number(),
  expected: z.number(),
  /** Schools that have not answered, by municipality. */
  waiting: z.array(z.object({ municipality: z.string(), schools: z.array(z.string()) })),
  /** Schools whose answers wait to be corrected. */
  correcting: z.array(z.string()),
  /** A text ready to be sent to both; blank when nobody is to be reminded. */
  reminder: z.string(),
  /** Why answers of this form are not taken now, and what to do. */
  problems: z.array(z.object({ what: z.string(), todo: z.string() })),
  /** What is worth knowing and stops nothing: a question that is not taken. */
  notices: z.array(z.string()),
});

/** An answer that could not be taken. */
const answerToCorrect = z.object({
  form: z.string(),
  table: z.string(),
  /** Name of the school; blank when it was not recognised. */
  school: z.string(),
  sheet: z.string(),
  cell: z.string(),
  question: z.string(),
  what: z.string(),
  todo: z.string(),
});

/** A cell of a table that holds another thing than the latest answer says. */
const difference = z.object({
  table: z.string(),
  code: z.string(),
  year: z.string(),
  column: z.string(),
  /** «B7» of the table. */
  cell: z.string(),
  school: z.string(),
  heading: z.string(),
  /** What stands there, and what the answer says; blank for a blank. */
  mine: z.string(),
  said: z.string(),
  /** False when the answer stands on its sheet no more: then it cannot be taken. */
  known: z.boolean(),
});

const monitoring = z.object({
  forms: z.array(monitoredForm),
  /** The first answers to be fixed; `toCorrectTotal` is how many there are. */
  toCorrect: z.array(answerToCorrect),
  toCorrectTotal: z.number(),
  /** The first cells that hold another thing than the answers say; `differencesTotal` is how many there are. */
  differences: z.array(difference),
  differencesTotal: z.number(),
  /** «28.11.2026 14:38»; blank when there was none. */
  lastSuccess: z.string(),
  /** The last success is older than a day, though there are forms. */
  stale: z.boolean(),
  /** The last refusal, when it is later than the last success. */
  lastRefusal: z.nullable(z.object({ at: z.string(), reason: z.string() })),
  /** The last collections that changed something, the latest first. */
  runs: z.array(z.object({ at: z.string(), outcome: z.string() })),
  triggers: z.object({
    /** Nobody's, this user's, another user's; `unknown` when Google refuses to tell. */
    state: z.enum(['off', 'mine', 'other', 'unknown']),
    /** As typed by whoever switched them on; may be blank. */
    owner: z.string(),
    since: z.string(),
  }),
  /** Tables that a form may fill. */
  tables: z.array(z.string()),
  /** School years to choose from, the likeliest first. */
  years: z.array(z.string()),
  /** Response sheets that are not linked yet. */
  unlinked: z.array(z.object({ sheetId: z.number(), sheet: z.string() })),
});

/** A response sheet about to be linked to a table. */
const linking = z.object({
  sheetId: z.number(),
  sheet: z.string(),
  /** The table asked for, or the likeliest one when none was. */
  table: z.string(),
  /** Columns of the table that a question may fill; the school and, unless it is given, the year are needed. */
  columns: z.array(z.object({ id: z.string(), heading: z.string() })),
  questions: z.array(
    z.object({
      question: z.string(),
      /** The column suggested by wording, or kept from before; blank for none. */
      column: z.string(),
      /** The question asks for personal data: it cannot be taken. */
      personal: z.boolean(),
    }),
  ),
  /** Why the sheet cannot be linked at all; blank when it can. */
  problem: z.string(),
  year: z.string(),
  deadline: z.string(),
});

/** One thing that a school is asked in a form; `id` is of the column that it fills. */
const schoolFormField = z.object({
  id: z.string(),
  heading: z.string(),
  kind: z.enum(['count', 'yesno', 'text', 'link']),
  /** What exactly is meant; may be blank. */
  note: z.string(),
  /** Id of the count that this one is a part of; blank when it is of none. */
  whole: z.string(),
});

/** What forms for schools are made of. */
const schoolForms = z.object({
  /** Tables that schools fill, in the order of the tabs. */
  tables: z.array(z.object({ title: z.string(), fields: z.array(schoolFormField) })),
  schools: z.array(z.object({ code: z.string(), name: z.string(), municipality: z.string() })),
  /** School years to choose from, the likeliest first: «2025/2026». */
  years: z.array(z.string()),
  municipality: z.string(),
});

/** A recommendation as it stands on its sheet. */
const recommendation = z.object({
  id: z.string(),
  /** Row of «Рекомендации», from 1. */
  row: z.number(),
  code: z.string(),
  name: z.string(),
  addressee: z.string(),
  problem: z.string(),
  /** «36,1 %, порог 30 %»; blank where there is no number. */
  figures: z.string(),
  text: z.string(),
  term: z.string(),
  responsible: z.string(),
  status: z.string(),
  comment: z.string(),
});

const recommendations = z.object({
  /** «28.11.2026 14:38»; blank while they were never built. */
  builtAt: z.string(),
  /** Lists are formed, so that recommendations can be built. */
  ready: z.boolean(),
  total: z.number(),
  /** By status, in the order in which a recommendation goes through them; only those that occur. */
  counts: z.array(z.object({ status: z.string(), count: z.number() })),
  /** Schools that have any, the municipality first («-»): how many there are, finished, and under way. */
  schools: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      total: z.number(),
      finished: z.number(),
      underWay: z.number(),
    }),
  ),
  addressees: z.array(z.string()),
  statuses: z.array(z.string()),
  /** The first rows that were asked for; `matching` is how many there are. */
  rows: z.array(recommendation),
  matching: z.number(),
});

/** What is wrong with a template, in words. */
const templateProblem = z.object({ template: z.string(), column: z.string(), what: z.string() });

const nothing = z.object({});

/** The answer of each call. */
export const responses = {
  readStart: startState,
  prepareWorkbook: done,
  fillExample: done,
  openCheck: nothing,
  checkData: checkResult,
  fixData: done,
  undoFix: done,
  readLists: listsState,
  previewLists: preview,
  identifyLists: z.object({ summary: z.string(), state: listsState }),
  approveLists: done,
  decideSchool: done,
  undoLists: done,
  /** Sentences about data that the live formulas cannot see. */
  buildIndicators: z.object({ summary: z.string(), warnings: z.array(z.string()) }),
  makeValues: done,
  openIntake: nothing,
  readIntake: intakeContext,
  previewIntake: intakePlan,
  addIntake: z.object({ summary: z.string(), plan: intakePlan, last: lastIntake }),
  undoIntake: done,
  readMonitoring: monitoring,
  readLinking: linking,
  linkForm: done,
  unlinkForm: done,
  settleAnswers: done,
  /** `url` is where schools answer. */
  createForm: z.object({ summary: z.string(), url: z.string() }),
  /** `finished` is false when the time was over and the next run goes on. */
  pullResponses: z.object({ summary: z.string(), finished: z.boolean() }),
  ensureTriggers: done,
  removeTriggers: done,
  readSchoolForm: schoolForms,
  openSchoolForm: nothing,
  readReports: reportData,
  openReports: nothing,
  /** `warnings`: templates that cannot be read, schools for which a number is lacking. */
  buildRecommendations: z.object({ summary: z.string(), warnings: z.array(z.string()) }),
  readRecommendations: recommendations,
  setRecommendations: done,
  planMeasures: done,
  readTemplates: z.object({
    templates: z.array(templateRow()),
    problems: z.array(templateProblem),
    addressees: z.array(z.string()),
    /** Schools on which a template can be tried. */
    schools: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
  previewTemplate: z.object({
    /** Whom the texts are for, and the texts; empty when the template does not apply. */
    made: z.array(z.object({ name: z.string(), problem: z.string(), text: z.string(), term: z.string() })),
    problems: z.array(templateProblem),
    /** How many schools it applies to now. */
    schools: z.number(),
  }),
  saveTemplate: done,
  readFunctions: z.object({ functions: z.array(functionHelp) }),
  /** The range selected in the sheet, as a formula on any sheet names it: «Результаты!B2:B40». */
  readSelection: z.object({ range: z.string() }),
  insertFormula: done,
  selectCell: nothing,
  selectSchool: nothing,
  openSelfCheck: nothing,
  /** The cells as the sheet gives them back, after so many milliseconds. */
  tryCells: z.object({ values: z.array(z.array(seenCell)), ms: z.number(), hidden: z.boolean() }),
  tryService: z.object({
    workbook: z.optional(z.object({ locale: z.string(), zone: z.string() })),
    permissions: z.optional(z.object({ missing: z.array(z.string()) })),
    lock: z.optional(z.object({ exists: z.boolean(), taken: z.boolean(), freed: z.boolean() })),
    /** The text read is the one written. */
    properties: z.optional(z.object({ same: z.boolean() })),
    pack: z.optional(z.object({ length: z.number(), hash: z.string() })),
    answer: z.optional(z.object({ text: z.string() })),
    /** Numbers of triggers; `left` stand after the trial. */
    triggers: z.optional(z.object({ before: z.number(), made: z.number(), left: z.number() })),
    /** The sheet of the self-check is still there. */
    scratch: z.optional(z.object({ left: z.boolean() })),
  }),
} as const satisfies Record<CallName, unknown>;

export type Response<N extends CallName> = z.infer<(typeof responses)[N]>;

export type SettingView = z.infer<typeof setting>;
export type Step = z.infer<typeof step>;
export type StartState = z.infer<typeof startState>;
export type DataProblem = z.infer<typeof problem>;
export type CheckResult = z.infer<typeof checkResult>;
export type StatusCount = z.infer<typeof statusCount>;
export type ListRow = z.infer<typeof listRow>;
export type ListState = z.infer<typeof listState>;
export type ListsState = z.infer<typeof listsState>;
export type FunctionHelpView = z.infer<typeof functionHelp>;
export type IntakePlan = z.infer<typeof intakePlan>;
export type LastIntake = z.infer<typeof lastIntake>;
export type Recommendations = z.infer<typeof recommendations>;
export type RecommendationView = z.infer<typeof recommendation>;
export type TemplateProblemView = z.infer<typeof templateProblem>;
export type Monitoring = z.infer<typeof monitoring>;
export type MonitoredForm = z.infer<typeof monitoredForm>;
export type Difference = z.infer<typeof difference>;
export type AnswerToCorrect = z.infer<typeof answerToCorrect>;
export type Linking = z.infer<typeof linking>;
export type SchoolFormField = z.infer<typeof schoolFormField>;
export type SchoolForms = z.infer<typeof schoolForms>;
export type SeenCell = z.infer<typeof seenCell>;
export type Preview = z.infer<typeof preview>;
