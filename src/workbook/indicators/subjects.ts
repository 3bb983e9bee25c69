// The subjects of the programme, by the beginning of their names: «Математика (база)» and «(профиль)» count together.
import { MATHEMATICS, RUSSIAN } from '../../domain/subjects/dictionary';

export const subjects = { M: MATHEMATICS, R: RUSSIAN } as const;
export type SubjectId = keyof typeof subjects;
