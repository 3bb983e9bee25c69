// Subjects as a person reads them: alone, «Математика (база)», and inside a sentence, «по математике», «математики».
import { comparable, tidied } from '../kernel/text';
import { levels, subjects } from './dictionary';
import { readSubject } from './read-subject';
import type { Forms, SubjectReading } from './types';

/** «Математика», «Алгебра», «Математика (база)»: what was read, in the words of the dictionary. */
export function subjectName(reading: SubjectReading): string {
  return (reading.course ?? reading.subject) + levelOf(reading);
}

/** «по математике», «по математике (база)»; a subject that is not known: «по предмету «Ритмика»». */
export function bySubject(subject: string): string {
  return `по ${declined(subject, 0) ?? `предмету «${tidied(subject)}»`}`;
}

/** «математики»; a subject that is not known: «предмета «Ритмика»». */
export function ofSubject(subject: string): string {
  return declined(subject, 1) ?? `предмета «${tidied(subject)}»`;
}

/** The subject in the middle of a sentence: «математика»; abbreviations keep their capitals, «ОБЖ». */
export function subjectInside(subject: string): string {
  const shown = tidied(subject);
  const isWord = /^\p{Lu}(?!\p{Lu})/u.test(shown);
  return isWord ? shown.charAt(0).toLowerCase() + shown.slice(1) : shown;
}

function declined(text: string, form: 0 | 1): string | undefined {
  const reading = readSubject(text);
  const forms = reading.known ? formsOf(reading) : undefined;
  return forms === undefined ? undefined : forms[form] + levelOf(reading);
}

function formsOf({ key, course }: SubjectReading): Forms | undefined {
  const subject = subjects.find(({ name }) => comparable(name) === key);
  return course === undefined ? subject?.forms : subject?.courses?.find(({ name }) => name === course)?.forms;
}

function levelOf({ level }: SubjectReading): string {
  return level === undefined ? '' : ` (${levels[level].name})`;
}
