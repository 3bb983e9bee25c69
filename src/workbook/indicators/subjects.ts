// The subjects of the programme, by the beginning of their names: «Математика (база)» and «(профиль)» count together.
export const subjects = { M: 'Математика', R: 'Русский язык' } as const;
export type SubjectId = keyof typeof subjects;
