// School subjects as a sentence wants them: «по математике», «математики».

import { comparable, tidied } from '../kernel/text';
import { withoutLevel } from '../lists/subjects';

type Declined = readonly [dative: string, genitive: string];

const DECLINED: ReadonlyMap<string, Declined> = new Map<string, Declined>([
  ['математика', ['математике', 'математики']],
  ['алгебра', ['алгебре', 'алгебры']],
  ['геометрия', ['геометрии', 'геометрии']],
  ['вероятность и статистика', ['вероятности и статистике', 'вероятности и статистики']],
  ['информатика', ['информатике', 'информатики']],
  ['русский язык', ['русскому языку', 'русского языка']],
  ['родной язык', ['родному языку', 'родного языка']],
  ['литература', ['литературе', 'литературы']],
  ['литературное чтение', ['литературному чтению', 'литературного чтения']],
  ['иностранный язык', ['иностранному языку', 'иностранного языка']],
  ['английский язык', ['английскому языку', 'английского языка']],
  ['немецкий язык', ['немецкому языку', 'немецкого языка']],
  ['французский язык', ['французскому языку', 'французского языка']],
  ['испанский язык', ['испанскому языку', 'испанского языка']],
  ['китайский язык', ['китайскому языку', 'китайского языка']],
  ['окружающий мир', ['окружающему миру', 'окружающего мира']],
  ['физика', ['физике', 'физики']],
  ['химия', ['химии', 'химии']],
  ['биология', ['биологии', 'биологии']],
  ['география', ['географии', 'географии']],
  ['история', ['истории', 'истории']],
  ['обществознание', ['обществознанию', 'обществознания']],
  ['технология', ['технологии', 'технологии']],
  ['физическая культура', ['физической культуре', 'физической культуры']],
]);

/** «по математике», «по математике (база)»; a subject that is not known: «по предмету «Ритмика»». */
export function bySubject(subject: string): string {
  const declined = decline(subject, 0);
  return `по ${declined ?? `предмету «${tidied(subject)}»`}`;
}

/** «математики»; a subject that is not known: «предмета «Ритмика»». */
export function ofSubject(subject: string): string {
  return decline(subject, 1) ?? `предмета «${tidied(subject)}»`;
}

/** The subject in the middle of a sentence: «математика»; abbreviations keep their capitals, «ОБЖ». */
export function subjectInside(subject: string): string {
  const shown = tidied(subject);
  const isWord = /^\p{Lu}(?!\p{Lu})/u.test(shown);
  return isWord ? shown.charAt(0).toLowerCase() + shown.slice(1) : shown;
}

/** The level of an ЕГЭ stays as it was typed. */
function decline(subject: string, form: 0 | 1): string | undefined {
  const shown = tidied(subject);
  const bare = withoutLevel(comparable(subject));
  const declined = DECLINED.get(bare)?.[form];
  return declined === undefined ? undefined : declined + shown.slice(bare.length);
}
