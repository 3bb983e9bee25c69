// How tables of others head the columns that we fill: a suggestion for the person who names the columns.

/**
 * Patterns of headings without spaces, quotes, units and case, by id of our column; the first that fits wins. The
 * unit of a heading is read apart: `countUnit`, `shareUnit`.
 */
export const headingPatterns = {
  code: /^пользователь$|^(код|логин|идентификатор)(оо|оу|школы|ои|организации|образовательно\S*|вфис\S*|врис\S*|рис\S*)?$/,
  schoolName:
    /^((полное|краткое)?(наименование|название)(оо|оу|школы|организации|образовательно\S*)?|школа|оо|оу|образовательная(организация)?)$/,
  year: /^(учебный)?год$/,
  procedure: /^(процедура|форма(гиа|экзамена)?|видэкзамена|экзамен)$/,
  grade: /^(класс|параллель)$/,
  subject: /^(учебный)?предмет$|^(наименование|название)предмета$|^дисциплина$/,
  participants:
    /^(всего|кол-во|количество|число|численность)?(участник|участвовал|сдава|писав|писал|обучающихся|учеников)\S*$/,
  marks2: marksPattern(2),
  marks3: marksPattern(3),
  marks4: marksPattern(4),
  marks5: marksPattern(5),
  belowMinimum: /непреодол|нижеминим|нижепорог|ненабрал|несдал/,
  mean: /^средний(тестовый|первичный)?балл/,
  deviation: /^(ско|стандартноеотклонение)/,
  meanPercent: /^средний(процент|%)|процентвыполнения|%выполнения/,
  level: /^(уровень|класс)$/,
  graduates: /выпускник/,
  belowRussian: /(непреодол|нижеминим|ненабрал|несдал)\S*русск|русск\S*(непреодол|нижеминим|ненабрал|несдал)/,
  belowMathematics:
    /(непреодол|нижеминим|ненабрал|несдал)\S*матем|матем\S*(непреодол|нижеминим|ненабрал|несдал)/,
  belowAny: /(непреодол|нижеминим|ненабрал|несдал)\S*(хотябы|обязательн)/,
  highScorers: /высокобал/,
  highScoreRule: /порогвысокобал/,
  pupils:
    /^(всего|кол-во|количество|число|численность)?(обучающихся|учащихся|учеников|детей)(вшколе|воо|всего)?$/,
  teachers: /^(всего|кол-во|количество|число|численность)?(педагог|учител)[а-я]*(всего)?$/,
} as const;

function marksPattern(mark: number): RegExp {
  const before =
    'доля|процент|участник\\S*|обучающ\\S*|учен\\S*|получ\\S*|оцен\\S*|отмет\\S*|кол-во|количество|число|на|,';
  return new RegExp(`^(${before})*${mark}$`);
}

/** Headings of a part, which the pattern of a whole fits too: «участников, не преодолевших порог». */
export const partHeading =
  /непреодол|набрав|получ|ненабр|несдал|нижеминим|нижепорог|высок|отметк|оценк|\d|хотябы|изних|втомчисле/;

/** Where tasks or primary scores are numbered, «2»…«5» are no marks. */
export const taskHeading = /^(?:[016-9]|\d\d)$/;

/** At the end of a heading, or alone in the lower of two rows. */
export const countUnit = /[,(]?(чел|человек|кол-во|количество)\.?\)?$/;
export const shareUnit = /[,(]?(в?%|впроцентах|процент|доля)\.?\)?$/;

/** Codes of pupils: never shown, never taken. */
export const pupilHeading = /^(код|номер|id)(участник|обучающ|учени|учащ)/;

export const shareHeading = /%|доля|процент/;
