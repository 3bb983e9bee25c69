// What one school's rows say: its procedures of each year, with counts and wholes settled and assessed.
import type { SchoolYear } from '../kernel/school-year';
import { type Assessment, assess, isUsable, stepThatTurns } from './assessment';
import { type ExamGraduates, examGraduates } from './exam-graduates';
import { sumOfLevels } from './exam-levels';
import type { GraduateRecord, Provenance, ResultRecord } from './records';
import type { ShnorRules } from './rules';
import { type Series, SeriesRegister } from './series';

/** A procedure of one school in one year that has data: year × kind × grade × subject. */
export interface Procedure {
  readonly series: Series;
  /** The subject as a reader sees it. */
  readonly subject: string;
  readonly measure: 'marks2' | 'belowMinimum';
  readonly wholeIs: 'participants' | 'graduates';
  readonly count: number;
  readonly whole: number;
  readonly assessment: Assessment;
  /** The row that the count comes from, and others that the procedure is made of. */
  readonly record: ResultRecord | GraduateRecord;
  readonly otherRecords: readonly Provenance[];
}

/** A school's procedures of one year: how many are low and usable, and those that are looked at more closely. */
export interface YearProcedures {
  readonly low: number;
  readonly usable: number;
  /** All of them, or the notable ones, as the reader was asked. */
  readonly procedures: readonly Procedure[];
}

/** By year of the window, the latest year first. */
export type ProceduresByYear = readonly YearProcedures[];

/**
 * Where ГИА is read from: `results` first and graduates for what is lacking there, or `graduates` first, whose
 * persons are counted once, as the indicators of the order want.
 */
export type StateExamSource = 'results' | 'graduates';

/** Rows of one ЕГЭ of one year: one a level, as a rule. */
interface ExamRows {
  readonly series: Series;
  readonly slot: number;
  readonly rows: ResultRecord[];
}

/** What is read of one year so far. */
interface YearSoFar {
  low: number;
  usable: number;
  readonly procedures: Procedure[];
}

export interface Reading {
  /** The window of years, the latest first. */
  readonly years: readonly SchoolYear[];
  readonly stateExams: StateExamSource;
  /**
   * `notable`: procedures that are far from low are only counted, which spares most of the work: no reason names
   * them and no pupil turns them. `all`: sums over years or grades need them too.
   */
  readonly wanted: 'notable' | 'all';
}

const NONE: readonly Provenance[] = [];

/**
 * Reads the procedures that count out of the rows of one school after another.
 *
 * - A row without its count («нет данных») is not a procedure.
 * - ОГЭ and ЕГЭ: the whole is the graduates of that year where they are known, else the participants.
 * - The levels of one ЕГЭ are summed. Where one level lacks its count, the sum stands over the participants of the
 *   others, as all graduates would be too many.
 * - A second row of the same procedure is left out: the caller refuses duplicates before.
 */
export class ProcedureReader {
  private readonly register: SeriesRegister;
  /** By series and year: the number of the last school that has that procedure. */
  private readonly lastSchool: number[] = [];
  private school = 0;
  private readonly years: readonly SchoolYear[];
  private readonly stateExams: StateExamSource;
  private readonly wantsAll: boolean;
  private readonly rules: ShnorRules;

  constructor({ years, stateExams, wanted }: Reading, rules: ShnorRules) {
    this.years = years;
    this.stateExams = stateExams;
    this.wantsAll = wanted === 'all';
    this.rules = rules;
    this.register = new SeriesRegister(rules);
  }

  read(results: readonly ResultRecord[], graduates: readonly GraduateRecord[]): ProceduresByYear {
    this.school += 1;
    const found: YearSoFar[] = this.years.map(() => ({ low: 0, usable: 0, procedures: [] }));
    const exams = graduates.length === 0 ? undefined : examGraduates(graduates, this.years);
    if (this.stateExams === 'graduates') this.addGraduates(exams, found);
    this.addResults(results, exams, found);
    if (this.stateExams === 'results') this.addGraduates(exams, found);
    return found;
  }

  private addResults(
    rows: readonly ResultRecord[],
    graduates: ExamGraduates | undefined,
    found: YearSoFar[],
  ): void {
    let unified: Map<number, ExamRows> | undefined;
    for (const row of rows) {
      const slot = this.years.indexOf(row.year);
      const series = slot < 0 ? undefined : this.register.find(row.procedure, row.grade, row.subject);
      if (series === undefined || this.isKnown(series, slot)) continue;
      if (row.procedure === 'ege') {
        unified ??= new Map();
        const place = this.place(series, slot);
        const exam = unified.get(place);
        if (exam === undefined) unified.set(place, { series, slot, rows: [row] });
        else exam.rows.push(row);
      } else {
        this.addRow(row, series, slot, graduates?.of(row.procedure, slot), found);
      }
    }
    if (unified === undefined) return;
    for (const exam of unified.values()) {
      this.addLevels(exam, graduates?.of('ege', exam.slot), found);
    }
  }

  /** ГИА as «Выпускники» gives it: those below the minimum over all graduates. */
  private addGraduates(exams: ExamGraduates | undefined, found: YearSoFar[]): void {
    for (const { record, slot, procedure, subject, count } of exams?.counts() ?? []) {
      const series = this.register.find(procedure, record.level, subject);
      if (series === undefined || this.isKnown(series, slot)) continue;
      const whole = record.graduates;
      const assessment = this.counted(series, slot, count, whole, found);
      if (!this.isWanted(assessment, count, whole)) continue;
      found[slot]?.procedures.push({
        series,
        subject,
        measure: 'belowMinimum',
        wholeIs: 'graduates',
        count,
        whole,
        assessment,
        record,
        otherRecords: NONE,
      });
    }
  }

  private addRow(
    row: ResultRecord,
    series: Series,
    slot: number,
    graduates: GraduateRecord | undefined,
    found: YearSoFar[],
  ): void {
    const measure = row.procedure === 'oge' ? this.measureOfOge(row) : 'marks2';
    const count = row[measure];
    if (count === undefined) return;
    const whole = graduates === undefined ? row.participants : graduates.graduates;
    const assessment = this.counted(series, slot, count, whole, found);
    if (!this.isWanted(assessment, count, whole)) return;
    found[slot]?.procedures.push({
      series,
      subject: series.subject,
      measure,
      wholeIs: graduates === undefined ? 'participants' : 'graduates',
      count,
      whole,
      assessment,
      record: row,
      otherRecords: graduates === undefined ? NONE : [graduates],
    });
  }

  private measureOfOge(row: ResultRecord): 'marks2' | 'belowMinimum' {
    const [first, second] =
      this.stateExams === 'graduates'
        ? (['belowMinimum', 'marks2'] as const)
        : (['marks2', 'belowMinimum'] as const);
    return row[first] === undefined ? second : first;
  }

  private addLevels(
    { series, slot, rows }: ExamRows,
    graduates: GraduateRecord | undefined,
    found: YearSoFar[],
  ): void {
    const exam = sumOfLevels(rows);
    if (exam === undefined) return;
    const all = exam.complete ? graduates : undefined;
    const { record, otherLevels, count } = exam;
    const whole = all === undefined ? exam.participants : all.graduates;
    const assessment = this.counted(series, slot, count, whole, found);
    if (!this.isWanted(assessment, count, whole)) return;
    found[slot]?.procedures.push({
      series,
      subject: series.subject,
      measure: 'belowMinimum',
      wholeIs: all === undefined ? 'participants' : 'graduates',
      count,
      whole,
      assessment,
      record,
      otherRecords: all === undefined ? otherLevels : [...otherLevels, all],
    });
  }

  /** Counts a procedure in its year and remembers it as known. */
  private counted(
    series: Series,
    slot: number,
    count: number,
    whole: number,
    found: YearSoFar[],
  ): Assessment {
    const assessment = assess(count, whole, this.rules);
    this.lastSchool[this.place(series, slot)] = this.school;
    const year = found[slot];
    if (year !== undefined && assessment === 'low') year.low += 1;
    if (year !== undefined && isUsable(assessment)) year.usable += 1;
    return assessment;
  }

  private isWanted(assessment: Assessment, count: number, whole: number): boolean {
    return (
      this.wantsAll || assessment !== 'not-low' || stepThatTurns(assessment, count, whole, this.rules) !== 0
    );
  }

  private isKnown(series: Series, slot: number): boolean {
    return this.lastSchool[this.place(series, slot)] === this.school;
  }

  private place(series: Series, slot: number): number {
    return series.id * this.years.length + slot;
  }
}
