// Russian texts with which a form refuses an answer.

export const formTexts = {
  noForm: 'Такой формы нет.',
  unpublished: (form: string): string => `Форма «${form}» не опубликована: открыть её по ссылке нельзя.`,
  signIn: (form: string): string =>
    `Форма «${form}» открыта только сотрудникам организации её владельца: школа ответить не может.`,
  closed: (form: string): string => `Форма «${form}» больше не принимает ответы.`,
  noEdits: (form: string): string => `Форма «${form}» не разрешает менять отправленный ответ.`,
  noResponse: (form: string): string => `В форме «${form}» нет такого ответа.`,
  noResponses: (form: string): string => `На форму «${form}» ещё никто не ответил.`,
  noQuestion: (form: string, question: string): string => `В форме «${form}» нет вопроса «${question}».`,
} as const;
