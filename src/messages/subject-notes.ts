// Sentences about what a subject was read to, for «Проверка», the lists and the intake.
import { subjectName } from '../domain/subjects/declension';
import type { SubjectReading } from '../domain/subjects/types';
import { counted } from './russian';

const SHOWN_PLACES = 5;

/** «Предмет «Матем.» прочитан как «Математика»: 2 строки (E2, E3).» Places are cells or rows, one a row, or none of a whole file. */
export function subjectNote(reading: SubjectReading, places: readonly string[]): string {
  return `Предмет «${reading.typed}» прочитан как ${became(reading)}${rowsIn(places)}.`;
}

/** Of a file: «Предмет «Ритмика» не узнан: 2 строки (3, 5). …» `shown` is the subject as it may be shown. */
export function unknownSubjectNote(
  shown: string,
  nearest: string | undefined,
  rows: readonly string[],
): string {
  const near = nearest === undefined ? '' : ` Похоже на «${nearest}».`;
  return `Предмет «${shown}» не узнан${rowsIn(rows)}. В перечни он не попадёт, пока не назван так, как его знают.${near}`;
}

/** «В настройке «Учитываемые предметы» «Матем.» прочитан как «Математика».» */
export function settingSubjectNote(reading: SubjectReading, setting: string): string {
  return `В настройке «${setting}» предмет «${reading.typed}» прочитан как «${reading.subject}».`;
}

function became(reading: SubjectReading): string {
  const { course, subject } = reading;
  return course === undefined ? `«${subjectName(reading)}»` : `курс предмета «${subject}»`;
}

/** «: 2 строки (E2, E3)», «: 12 строк (E2, E3, E4, E5, E6…)» */
function rowsIn(places: readonly string[]): string {
  if (places.length === 0) return '';
  const shown = places.slice(0, SHOWN_PLACES).join(', ');
  const more = places.length > SHOWN_PLACES ? '…' : '';
  return `: ${counted(places.length, 'строка', 'строки', 'строк')} (${shown}${more})`;
}
