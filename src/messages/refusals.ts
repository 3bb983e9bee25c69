// Refusals of a command: their codes and facts, and the texts of those that may strike when nothing else can be read.
import { filled } from './template';

/** A permission that the user has not given. */
export interface ConsentRefusal {
  readonly code: 'NO_ACCESS' | 'NO_PAGES_ACCESS' | 'NO_FORMS_ACCESS' | 'NO_TRIGGERS_ACCESS';
  /** Where it can be given; blank when nobody can give it. */
  readonly grant: string;
  readonly cause: string;
}

/** Refusals whose texts are at hand even when the file of texts cannot be read. */
export type CoreRefusal =
  | (ConsentRefusal & { readonly code: 'NO_ACCESS' | 'NO_PAGES_ACCESS' })
  /** A trigger ran without a document. */
  | { readonly code: 'NO_DOCUMENT' }
  | { readonly code: 'WRITE_UNDONE'; readonly cause: string }
  | { readonly code: 'WRITE_PARTLY'; readonly cause: string; readonly sheets: string }
  | { readonly code: 'SERVICE'; readonly cause: string };

/** Refusals that a command foresees from what it has read. */
export type ForeseenRefusal =
  | { readonly code: 'BAD_REQUEST'; readonly cause: string }
  | { readonly code: 'LOCKED' }
  | { readonly code: 'NO_YEAR'; readonly year: string }
  | { readonly code: 'NOT_PREPARED'; readonly sheet: string }
  | { readonly code: 'HEADING_MISSING'; readonly sheet: string; readonly heading: string }
  | { readonly code: 'HEADING_DOUBLED'; readonly sheet: string; readonly heading: string }
  | { readonly code: 'SETTINGS'; readonly place: string; readonly what: string; readonly todo: string }
  | { readonly code: 'UNKNOWN_SETTING'; readonly key: string }
  | { readonly code: 'NO_SCHOOLS' }
  | { readonly code: 'NO_RESULTS' }
  | { readonly code: 'NOT_EMPTY'; readonly sheet: string }
  | { readonly code: 'NOT_FORMED' }
  | { readonly code: 'REPORTS_NOT_FORMED' }
  | { readonly code: 'NO_ORDER' }
  | { readonly code: 'ORDER_DATE'; readonly value: string }
  | { readonly code: 'NO_LIST_CHOSEN' }
  | { readonly code: 'ALREADY_APPROVED'; readonly order: string }
  | { readonly code: 'LISTS_STALE'; readonly at: string; readonly sheets: string }
  | { readonly code: 'UNDECIDED'; readonly schools: string }
  | { readonly code: 'NO_REASON' }
  | { readonly code: 'REASON_PERSONAL' }
  | { readonly code: 'NOTHING_TO_UNDO' }
  | { readonly code: 'KEPT_UNREADABLE' }
  | { readonly code: 'NOTHING_LOADED' }
  | { readonly code: 'NOTHING_TO_MEND' }
  | { readonly code: 'NOTHING_MENDED' }
  | { readonly code: 'MEMORY_UNREADABLE' }
  | { readonly code: 'PULL_STOPPED'; readonly cause: string }
  | (ConsentRefusal & { readonly code: 'NO_FORMS_ACCESS' | 'NO_TRIGGERS_ACCESS' })
  | { readonly code: 'TRIGGERS_NOT_MADE'; readonly cause: string }
  | { readonly code: 'FORM_NOT_MADE'; readonly cause: string }
  | { readonly code: 'FORM_NOT_LINKED'; readonly url: string; readonly cause: string }
  | { readonly code: 'NO_RESPONSES'; readonly sheetId: string }
  | { readonly code: 'NO_SUCH_TABLE'; readonly table: string }
  | { readonly code: 'NO_SUCH_FORM' }
  | { readonly code: 'LINK_NO_SCHOOL' }
  | { readonly code: 'LINK_NO_YEAR' }
  | { readonly code: 'LINK_TWO_YEARS' }
  | { readonly code: 'LINK_DOUBLED'; readonly heading: string }
  | { readonly code: 'LINK_PERSONAL'; readonly question: string }
  | { readonly code: 'LINK_CHANGED'; readonly question: string }
  | { readonly code: 'NOT_A_YEAR'; readonly value: string }
  | { readonly code: 'NOT_A_DATE'; readonly value: string }
  | { readonly code: 'OWNER_PERSONAL' }
  | { readonly code: 'NO_SUCH_STATUS'; readonly status: string }
  | { readonly code: 'NO_SUCH_RECOMMENDATION' }
  | { readonly code: 'TEMPLATE_UNNAMED' }
  | { readonly code: 'TEMPLATE_TAKEN'; readonly name: string }
  | { readonly code: 'PREPARED_PARTLY'; readonly cause: string }
  | { readonly code: 'NO_SUCH_SHEET'; readonly sheet: string }
  | { readonly code: 'NO_SUCH_CELL'; readonly cell: string }
  | { readonly code: 'NO_SUCH_FUNCTION'; readonly name: string }
  | { readonly code: 'TOO_MANY_ARGUMENTS'; readonly name: string }
  | { readonly code: 'ARGUMENT_BLANK'; readonly argument: string }
  | { readonly code: 'ARGUMENT_UNREADABLE'; readonly argument: string; readonly value: string }
  | { readonly code: 'INDICATORS_MOVED'; readonly sheet: string; readonly heading: string }
  | { readonly code: 'NO_FORMULAS' }
  | { readonly code: 'VALUES_DEPEND'; readonly cell: string }
  | { readonly code: 'NO_CELL' }
  | { readonly code: 'CELL_TAKEN'; readonly cell: string }
  | { readonly code: 'NO_SUCH_SCHOOL'; readonly school: string; readonly sheet: string };

export type RefusalFacts = CoreRefusal | ForeseenRefusal;

export type RefusalTexts = Readonly<Record<ForeseenRefusal['code'], string>>;

const coreTexts: Readonly<Record<CoreRefusal['code'], string>> = {
  NO_ACCESS:
    'У дополнения нет доступа к таблице: на странице разрешений Google не отмечена галочка. Ничего не изменено. Дайте доступ, отметив на странице все галочки, и повторите.',
  NO_PAGES_ACCESS:
    'Google не даёт дополнению показать панель: на странице разрешений не отмечена галочка. Ничего не изменено. Дайте доступ, отметив на странице все галочки, и повторите.',
  NO_DOCUMENT:
    'Google запустил обновление без таблицы. Ничего не изменено. Откройте таблицу и нажмите «Обновить сейчас».',
  WRITE_UNDONE:
    'Таблица не приняла запись. Все листы оставлены такими, какими были. Повторите; если не поможет, обновите страницу.',
  WRITE_PARTLY:
    'Запись прервалась, и вернуть прежнее не удалось. Могли измениться листы: {sheets}. Введённое вами не тронуто. Повторите команду: она запишет листы заново.',
  SERVICE: 'Таблица не ответила. Ничего не изменено. Повторите через минуту.',
};

/** What a person reads; `details` stand behind «Подробнее». `texts` are asked for only when they are needed. */
export function refusalText(
  facts: RefusalFacts,
  texts: () => RefusalTexts,
): { message: string; details?: string; link?: string } {
  const core = coreTexts[facts.code as CoreRefusal['code']] as string | undefined;
  const message = filled(core ?? texts()[facts.code as ForeseenRefusal['code']], { ...facts });
  return {
    message,
    ...('cause' in facts ? { details: facts.cause } : {}),
    ...('grant' in facts ? { link: facts.grant } : {}),
  };
}

/** The text of a refusal that needs no facts. */
export function coreText(code: 'NO_PAGES_ACCESS'): string {
  return coreTexts[code];
}

export const consentTexts = { grant: 'Дать доступ' } as const;
