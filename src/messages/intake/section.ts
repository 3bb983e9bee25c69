// Texts of «Загрузка» in the sidebar: the way to the dialog, what was loaded last, and how it is taken back.

export const intakeSectionTexts = {
  /** On the list of sections. */
  state: (loadedAt: string) => (loadedAt === '' ? 'не загружали' : `загружено ${loadedAt}`),
  lead: 'Отчёты ФИС ОКО, списки РИС ГИА, заполненные школами формы и другие таблицы. Откроется окно: сначала в нём видно, что изменится, и только потом — «Добавить».',
  open: 'Загрузить файлы…',
  none: 'Загрузок ещё не было.',
} as const;

export const lastIntakeTexts = {
  title: 'Последняя загрузка',
  undo: 'Отменить последнюю загрузку…',
  undoTitle: 'Отменить загрузку',
  undoConfirm: 'Вернуть',
  undoLead:
    'Добавленные строки исчезнут, изменённые станут прежними. Строки, которые вы поправили сами, останутся.',
} as const;
