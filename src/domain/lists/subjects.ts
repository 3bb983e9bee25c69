// Subjects of procedures: the two obligatory ones, and the levels of one ЕГЭ.
import { comparable } from '../kernel/text';

export const MATHEMATICS = 'Математика';
export const RUSSIAN = 'Русский язык';

// « (база)», « (базовый уровень)», «, профильный уровень», « профильная», « (проф.)» at the end of a comparable text.
const LEVEL =
  /(?:[\s,.:–—-]+|\s*\()\(?(?:баз(?:а|ов[а-я]+)?|проф(?:иль(?:н[а-я]+)?)?)\.?(?:\s+уров[а-я]+)?\s*\)?$/;

/** The subject of an ЕГЭ in comparable form without its level: «Математика (профиль)» → «математика». */
export function withoutLevel(comparableSubject: string): string {
  return comparableSubject.replace(LEVEL, '');
}

/** The subject of an ЕГЭ as a reader sees it: without its level, otherwise as typed. */
export function subjectWithoutLevel(subject: string): string {
  const typed = comparable(subject);
  const bare = withoutLevel(typed);
  return bare === typed ? subject.trim() : bare.charAt(0).toUpperCase() + bare.slice(1);
}
