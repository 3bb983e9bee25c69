// What the dictionary says of a subject, and what a text is read to.
/** Dative and genitive, as inside a sentence: «математике», «математики». */
export type Forms = readonly [dative: string, genitive: string];

/** A course taught within a subject: «Алгебра» within «Математика». */
export interface Course {
  readonly name: string;
  /** Where the endings of the name do not tell them. */
  readonly forms?: Forms;
  /**
   * Other ways of writing, besides the name with its words cut short («Матем.», «Физич. культ.»). Each is known in
   * dative and genitive too. Case, «ё», dots, spaces, hyphens and brackets make no difference.
   */
  readonly spellings?: readonly string[];
}

export interface Subject extends Course {
  /** How ФИС ОКО shortens the subject in names of files and sheets, «МА 5»; never read from a cell. */
  readonly code?: string;
  /** In the order in which they stand for the subject where its own row is missing. */
  readonly courses?: readonly Course[];
}

/** «база», «профиль», «углублённый уровень». */
export type LevelId = 'base' | 'profile' | 'advanced';

/** What a text of a cell, a file or a setting names. */
export interface SubjectReading {
  /** The subject's name in the dictionary, «Математика»; of an unknown text the text itself, tidied. */
  readonly subject: string;
  /** What the rows of one subject have in common: the subject in comparable form, without course and level. */
  readonly key: string;
  /** The course within the subject, «Алгебра»; undefined where the whole subject is meant. */
  readonly course: string | undefined;
  readonly level: LevelId | undefined;
  /** The subject is in the dictionary. */
  readonly known: boolean;
  /** The text as written, tidied. */
  readonly typed: string;
}
