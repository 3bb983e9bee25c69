// How commands are called in the menu, and the texts they end with.
import { calls } from '../contract/calls';
import type { UnseenProblemKind } from '../workbook/indicators/unseen-rows';
import { numberText } from './russian';

/** How the dialogs with files to load and with the documents are called. */
export const intakeName = calls.addIntake.operation;
export const reportsName = 'Документы';

export const menuTexts = {
  title: 'МСОКО',
  start: 'С чего начать',
  prepareWorkbook: 'Подготовить таблицу',
  intake: `${intakeName}…`,
  schoolForm: 'Форма для школ (.xlsx)…',
  checkData: 'Проверить данные…',
  identifyLists: 'Перечни ШНОР и ШНСУ…',
  indicators: 'Показатели и справка…',
  recommendations: 'Рекомендации…',
  monitoring: 'Мониторинг ответов…',
  reports: `${reportsName}…`,
  about: 'О программе',
  selfCheck: 'Самопроверка',
  /** Stands in the workbook while the self-check tries its cells. */
  scratchSheet: 'Самопроверка МСОКО (черновик)',
  protection: 'Заполняет дополнение МСОКО',
} as const;

/** Texts with places for facts; they stand in `operation-texts.ts`. */
export type OperationTexts = Readonly<
  Record<
    | 'prepared'
    | 'addedSheets'
    | 'addedHeadings'
    | 'addedSettings'
    | 'preparedBefore'
    | 'example'
    | 'lists'
    | 'unused'
    | 'approved'
    | 'approvedList'
    | 'approvedStale'
    | 'listsStale'
    | 'tampered'
    | 'tamperedRow'
    | 'tamperedAdded'
    | 'tamperedMissing'
    | 'tamperedMore'
    | 'decided'
    | 'undone'
    | 'emptyList'
    | 'formulaInserted'
    | 'indicators'
    | 'values'
    | 'valuesErrors'
    | 'indexOtherBounds'
    | 'listNotFormed'
    | 'sameCodes'
    | UnseenProblemKind
    | 'fixed'
    | 'fixedCells'
    | 'fixedRows'
    | 'fixLeft'
    | 'fixUndone'
    | 'fixRestored'
    | 'fixReturned'
    | 'fixKept'
    | 'fixMoreKept'
    | 'loaded'
    | 'loadedNothing'
    | 'loadedAdded'
    | 'loadedChanged'
    | 'loadedSame'
    | 'loadedRefused'
    | 'loadedNoRows'
    | 'intakeUndone'
    | 'intakeRemoved'
    | 'intakeRestored'
    | 'intakeLeft'
    | 'loadedGrade'
    | 'loadedRow'
    | 'intakeTodo'
    | 'recommendations'
    | 'missingValue'
    | 'moreMissingValues'
    | 'recommendationValue'
    | 'recommendationFigures'
    | 'recommendationsSet'
    | 'templateProblem'
    | 'templateSaved'
    | 'measureBasis'
    | 'measuresAdded'
    | 'measuresAlready'
    | 'answerSource'
    | 'answerCorrected'
    | 'answerReplaced'
    | 'answersTaken'
    | 'answersKept'
    | 'answersReplacedToo'
    | 'noForms'
    | 'pulled'
    | 'pulledAdded'
    | 'pulledReplaced'
    | 'pulledNothing'
    | 'pulledWrong'
    | 'pulledProblems'
    | 'pulledRest'
    | 'formTitle'
    | 'formDescription'
    | 'formDeadline'
    | 'formThanks'
    | 'formSchool'
    | 'formSchoolHelp'
    | 'formCountRefusal'
    | 'formLinkRefusal'
    | 'formOptional'
    | 'formCreated'
    | 'formToTry'
    | 'formLinked'
    | 'formUnlinked'
    | 'formNotTaken'
    | 'formReminder'
    | 'formReminderAgain'
    | 'formReminderWaiting'
    | 'formReminderCorrect'
    | 'formReminderSchool'
    | 'formReminderYear'
    | 'formReminderDeadline'
    | 'formReminderUrl'
    | 'linkNoTimestamp'
    | 'linkNoQuestions'
    | 'triggersOn'
    | 'triggersOff'
    | 'moreProblems'
    | 'unusedRows'
    | 'unknownSubject'
    | 'unknownInResults'
    | 'onlyHere'
    | 'onlyRegion'
    | 'stepTodo'
    | 'stepPrepared'
    | 'stepMissingSheets'
    | 'stepMissingSettings'
    | 'stepSchools'
    | 'stepRows'
    | 'stepUnreadable'
    | 'stepOptional'
    | 'stepChecked'
    | 'stepFormed'
    | 'stepStale',
    string
  >
>;

export const noErrors = 'Ошибок нет';

/** «Ошибок нет» or «Замечаний: 12». */
export function checkOutcome(total: number): string {
  return total === 0 ? noErrors : `Замечаний: ${numberText(total)}`;
}

export function checkSummary(total: number, time: string): string {
  return `${checkOutcome(total)}. Проверено в ${time}.`;
}

/** An order as reasons and summaries name it. */
export function orderText(number: string, date: string): string {
  return `№ ${number} от ${date}`;
}
