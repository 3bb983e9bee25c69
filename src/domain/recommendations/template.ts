// A recommendation template: a row of «Шаблоны».

/** All texts are as the sheet holds them; a blank text is an empty string. */
export interface Template {
  readonly id: string;
  readonly problem: string;
  readonly condition: string;
  readonly addressee: string;
  /** A whole number from 1, the most urgent, to 9. */
  readonly priority: number;
  readonly text: string;
  readonly term: string;
  readonly responsible: string;
  readonly confirmation: string;
  readonly source: string;
}
