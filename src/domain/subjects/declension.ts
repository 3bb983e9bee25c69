// Subjects as a person reads them: alone, «Математика (база)», and inside a sentence, «по математике», «математики».
import { comparable, tidied } from '../kernel/text';
import { levels, subjects } from './dictionary';
import { formsOf } from './forms';
import { readSubject } from './read-subject';
import type { Course, SubjectReading } from './types';

/** «Математика», «Алгебра», «Математика (база)»: what was read, in the words of the dictionary. */
export function subjectName(reading: SubjectReading): string {
  return (reading.course ?? reading.subject) + levelOf(reading);
}

/** What makes two rows of a table one and the same: subject, course and level, however they are typed. */
export function subjectIdentity(text: string): string {
  return comparable(subjectName(readSubject(text)));
}

/** «по математике», «по математике (база)»; a subject that is not known: «по предмету «Ритмика»». */
export function bySubject(subject: string): string {
  return `по ${declined(subject, 0) ?? `предмету «${tidied(subject)}»`}`;
}

/** «математики»; a subject that is not known: «предмета «Ритмика»». */
export function ofSubject(subject: string): string {
  return declined(subject, 1) ?? `предмета «${tidied(subject)}»`;
}

function declined(text: string, form: 0 | 1): string | undefined {
  const reading = readSubject(text);
  const found = reading.known ? namedIn(reading) : undefined;
  return found === undefined ? undefined : formsOf(found)[form] + levelOf(reading);
}

function namedIn(reading: SubjectReading): Course | undefined {
  const subject = subjects.find(({ name }) => name === reading.subject);
  return reading.course === undefined
    ? subject
    : subject?.courses?.find(({ name }) => name === reading.course);
}

function levelOf({ level }: SubjectReading): string {
  return level === undefined ? '' : ` (${levels[level].name})`;
}
