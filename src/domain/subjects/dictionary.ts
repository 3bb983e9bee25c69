// School subjects as data: names, forms, spellings and courses. A spelling that is met in files is added here.
import { languages } from './languages';
import type { LevelId, Subject } from './types';

/** The two obligatory subjects, by which the lists judge unless the settings say otherwise. */
export const MATHEMATICS = 'Математика';
export const RUSSIAN = 'Русский язык';

/*
 * Sources: the federal educational programmes of the three levels of school, subjects of ВПР, ОГЭ and ЕГЭ,
 * and abbreviations of timetables and tables of municipalities. Left out on purpose: names of two subjects or of a
 * whole field («Математика и информатика», «Русский язык и литература») are nobody's results.
 */
export const subjects: readonly Subject[] = [
  {
    name: MATHEMATICS,
    code: 'ма',
    spellings: ['матика', 'мат-ка', 'м-ка'],
    courses: [
      {
        name: 'Алгебра',
        spellings: [
          'алгебра и начала анализа',
          'алгебра и начала математического анализа',
          'алгебра и НА',
          'алгебра и НМА',
        ],
      },
      { name: 'Геометрия' },
      {
        name: 'Вероятность и статистика',
        spellings: ['ВиС', 'вероятность', 'статистика', 'теория вероятностей и статистика'],
      },
    ],
  },
  { name: RUSSIAN, code: 'ру', spellings: ['русский', 'русск', 'русс', 'рус'] },
  { name: 'Окружающий мир', code: 'ом', spellings: ['окр', 'окруж', 'окружающий'] },
  { name: 'Литературное чтение', spellings: ['литчтение'] },
  { name: 'Литература', spellings: ['лит-ра'] },
  {
    name: 'История',
    code: 'ис',
    courses: [
      {
        name: 'История России',
        forms: ['истории России', 'истории России'],
        spellings: ['отечественная история', 'история Отечества'],
      },
      {
        name: 'Всеобщая история',
        spellings: [
          'всемирная история',
          'история древнего мира',
          'история средних веков',
          'новая история',
          'история нового времени',
        ],
      },
      {
        name: 'Введение в Новейшую историю России',
        forms: ['введению в Новейшую историю России', 'введения в Новейшую историю России'],
        spellings: ['новейшая история России', 'новейшая история'],
      },
    ],
  },
  {
    name: 'Обществознание',
    code: 'об',
    spellings: ['общество', 'общ-е', 'общ-ние', 'обществозн-е', 'обществоведение'],
  },
  { name: 'География', code: 'гг', spellings: ['геог-я'] },
  { name: 'Физика', code: 'фи' },
  { name: 'Химия', code: 'хи' },
  { name: 'Биология', code: 'би' },
  {
    name: 'Информатика',
    spellings: ['информатика и ИКТ', 'инф. и ИКТ', 'ИКТ', 'инф-ка', 'КЕГЭ', 'информатика (КЕГЭ)'],
  },
  { name: 'Астрономия' },
  { name: 'Естествознание' },
  { name: 'Природоведение' },
  { name: 'Экология' },
  { name: 'Экономика' },
  { name: 'Право' },
  { name: 'Технология', spellings: ['труд', 'труды', 'труд (технология)', 'трудовое обучение'] },
  { name: 'Физическая культура', spellings: ['физкультура', 'физ-ра', 'ФК', 'физвоспитание'] },
  {
    name: 'ОБЗР',
    spellings: [
      'ОБЖ',
      'ОБиЗР',
      'ОБЗР/ОБЖ',
      'ОБЖ/ОБЗР',
      'основы безопасности и защиты Родины',
      'основы безопасности жизнедеятельности',
    ],
  },
  { name: 'Изобразительное искусство', spellings: ['ИЗО', 'рисование'] },
  { name: 'Музыка' },
  { name: 'Искусство' },
  { name: 'Мировая художественная культура', spellings: ['МХК'] },
  { name: 'Черчение' },
  { name: 'ОДНКНР', spellings: ['основы духовно-нравственной культуры народов России'] },
  { name: 'ОРКСЭ', spellings: ['основы религиозных культур и светской этики'] },
  { name: 'Родная литература', spellings: ['родная лит-ра'] },
  {
    name: 'Родная (русская) литература',
    spellings: ['родная литература (русская)', 'родная рус. лит.'],
  },
  {
    name: 'Литературное чтение на родном языке',
    forms: ['литературному чтению на родном языке', 'литературного чтения на родном языке'],
  },
  ...languages,
  // What is assessed beside subjects; «Математическая грамотность» is not «Математика».
  { name: 'Функциональная грамотность' },
  { name: 'Математическая грамотность' },
  { name: 'Читательская грамотность' },
  { name: 'Естественно-научная грамотность' },
  { name: 'Финансовая грамотность' },
  { name: 'Цифровая грамотность' },
  { name: 'Метапредметная работа', spellings: ['метапредметные результаты', 'комплексная работа'] },
  { name: 'Индивидуальный проект' },
];

interface Level {
  /** As it is shown after the subject, in brackets. */
  readonly name: string;
  /** The word that names it, folded. */
  readonly word: RegExp;
  /** «Математика (Б)» */
  readonly letter: string;
}

/** Levels of one subject: «(база)», «базовый уровень», «на базовом уровне», «с углублённым изучением». */
export const levels: Readonly<Record<LevelId, Level>> = {
  base: { name: 'база', word: /^баз(а|ы|ов\p{L}*)?$/u, letter: 'б' },
  profile: { name: 'профиль', word: /^проф(ил\p{L}*)?$/u, letter: 'п' },
  advanced: { name: 'углублённый уровень', word: /^(угл|углуб|углубл\p{L}*)$/u, letter: 'у' },
};

/** Words that may stand beside the word of a level and say nothing by themselves. */
export const levelFillers: ReadonlySet<string> = new Set(
  'уровень уровня уровне уровнем ур изучение изучения изучением на с'.split(' '),
);

/** Words before a subject that are no part of its name. */
export const leadingWords: ReadonlySet<string> = new Set('по предмет предмету учебный учебному'.split(' '));
