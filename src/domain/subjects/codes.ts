// How ФИС ОКО shortens subjects in the names of files and sheets: «РУ 4», «МА_5».
import { subjects } from './dictionary';

/** A suggestion for a person to confirm: the codes stand in public names of files, not in an order. In small letters. */
export function subjectOfCode(code: string): string | undefined {
  return code === '' ? undefined : subjects.find((subject) => subject.code === code)?.name;
}
