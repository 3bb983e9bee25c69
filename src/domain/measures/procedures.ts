// What one school's rows say: its procedures of each year, with their numbers settled and assessed.
import type { SchoolYear } from '../kernel/school-year';
import type { GraduateRecord, ResultRecord } from '../lists/records';
import type { ShnorRules } from '../lists/rules';
import { assess, isUsable, stepThatTurns } from './assessment';
import { ExamGraduates } from './exam-graduates';
import { numbersOf, overGraduates } from './exam-numbers';
import { OBLIGATORY_NAMES } from './obligatory';
import type { Numbers, Procedure, ProceduresByYear } from './procedure';
import { isExam, type RowSum, sumOfRow, sumOfRows } from './row-counts';
import { type NotCounted, type Series, SeriesRegister } from './series';

export interface Reading {
  /** The year judged, and how many calendar years the window has, that one included. */
  readonly judged: SchoolYear;
  readonly years: number;
  /**
   * `notable`: procedures that are far from low are only counted, and those that the rules leave out are not read,
   * which spares most of the work: no reason names them and no pupil turns them. `all`: everything is measured.
   */
  readonly wanted: 'notable' | 'all';
}

/** What is read of one year so far. */
interface YearSoFar {
  low: number;
  usable: number;
  readonly procedures: Procedure[];
  readonly others: Procedure[];
}

/**
 * Reads the procedures out of the rows of one school after another.
 *
 * - A row without its count («нет данных»), which «Выпускники» does not give either, is not a procedure.
 * - Obligatory exams stand over the graduates of that year where they are known, all else over participants.
 * - A second row of the same procedure, subject and level is left out: the caller refuses duplicates before.
 */
export class ProcedureReader {
  private readonly register: SeriesRegister;
  /** By series and year: the number of the last school that has rows of it. */
  private readonly lastSchool: number[] = [];
  /** Of the school's rows, the series of each; undefined where it is not read. Kept from school to school. */
  private readonly seriesOfRow: (Series | undefined)[] = [];
  private school = 0;
  private readonly judged: SchoolYear;
  private readonly years: number;
  private readonly wantsAll: boolean;
  private readonly rules: ShnorRules;

  constructor({ judged, years, wanted }: Reading, rules: ShnorRules) {
    this.judged = judged;
    this.years = years;
    this.wantsAll = wanted === 'all';
    this.rules = rules;
    this.register = new SeriesRegister(rules);
  }

  read(results: readonly ResultRecord[], graduates: readonly GraduateRecord[]): ProceduresByYear {
    this.school += 1;
    const found: YearSoFar[] = [];
    for (let slot = 0; slot < this.years; slot += 1) {
      found.push({ low: 0, usable: 0, procedures: [], others: [] });
    }
    const exams = graduates.length === 0 ? undefined : new ExamGraduates(graduates, this.judged, this.years);
    const repeated = this.findSeries(results);
    for (let i = 0; i < results.length; i += 1) {
      const [row, series] = [results[i], this.seriesOfRow[i]];
      if (row === undefined || series === undefined) continue;
      const slot = this.judged - row.year;
      if (repeated?.has(this.place(series, slot)) === true) continue;
      if (this.isOnlyCounted(row, series, found[slot])) continue;
      this.addSum(series, slot, sumOfRow(row), exams, found);
    }
    if (repeated !== undefined) {
      for (const rows of repeated.values()) this.addRows(rows, exams, found);
    }
    if (exams !== undefined) this.addGraduates(exams, found);
    return found;
  }

  /**
   * Finds the series of each row of the window. Given back are the rows that share series and year, by that place:
   * levels and courses of one subject. Most schools have none, and then nothing is made for them.
   */
  private findSeries(results: readonly ResultRecord[]): Map<number, ResultRecord[]> | undefined {
    let repeated: Map<number, ResultRecord[]> | undefined;
    for (let i = 0; i < results.length; i += 1) {
      this.seriesOfRow[i] = undefined;
      const row = results[i];
      if (row === undefined) continue;
      const slot = this.judged - row.year;
      if (slot < 0 || slot >= this.years) continue;
      const series = this.register.find(row.procedure, row.grade, row.subject);
      if (!this.wantsAll && series.notCounted !== undefined) continue;
      this.seriesOfRow[i] = series;
      const place = this.place(series, slot);
      if (this.lastSchool[place] === this.school) {
        repeated ??= new Map();
        repeated.set(place, []);
      }
      this.lastSchool[place] = this.school;
    }
    if (repeated === undefined) return undefined;
    for (let i = 0; i < results.length; i += 1) {
      const [row, series] = [results[i], this.seriesOfRow[i]];
      if (row === undefined || series === undefined) continue;
      repeated.get(this.place(series, this.judged - row.year))?.push(row);
    }
    return repeated;
  }

  /** Counts a row of marks that nobody will look at more closely, without making a procedure of it. */
  private isOnlyCounted(row: ResultRecord, { notCounted }: Series, year: YearSoFar | undefined): boolean {
    const { marks2, participants } = row;
    if (this.wantsAll || notCounted !== undefined || year === undefined || isExam(row.procedure))
      return false;
    if (marks2 === undefined) return true;
    const assessment = assess(marks2, participants, participants, this.rules);
    if (assessment !== 'not-low') return false;
    if (stepThatTurns(assessment, marks2, participants, this.rules) !== 0) return false;
    year.usable += 1;
    return true;
  }

  private addRows(rows: readonly ResultRecord[], exams: ExamGraduates | undefined, found: YearSoFar[]): void {
    const [first] = rows;
    if (first === undefined) return;
    const slot = this.judged - first.year;
    const series = this.register.find(first.procedure, first.grade, first.subject);
    const { sum, courses } = sumOfRows(rows, ({ procedure, subject }) =>
      this.register.partOf(procedure, subject),
    );
    this.addSum(series, slot, sum, exams, found);
    if (!this.wantsAll) return;
    for (const course of courses) {
      const own = { ...series, subject: course.subject.trim() };
      this.addSum(own, slot, sumOfRow(course), undefined, found, 'course');
    }
  }

  private addSum(
    series: Series,
    slot: number,
    sum: RowSum,
    exams: ExamGraduates | undefined,
    found: YearSoFar[],
    notCounted: NotCounted | undefined = series.notCounted,
  ): void {
    const { procedure, grade, obligatory } = series;
    const graduates = obligatory === undefined ? undefined : exams?.of(procedure, grade, obligatory, slot);
    // The few who take ГВЭ are no count that «Выпускники» gives.
    const own = graduates && procedure === 'gve' ? { ...graduates, count: undefined } : graduates;
    const numbers = numbersOf(sum, own);
    if (numbers !== undefined) this.add(series, slot, numbers, notCounted, found);
  }

  /** ГИА that «Результаты» tells nothing of. */
  private addGraduates(exams: ExamGraduates, found: YearSoFar[]): void {
    for (const known of exams.counts()) {
      const { record, slot, procedure, subject } = known;
      const series = this.register.find(procedure, record.level, OBLIGATORY_NAMES[subject]);
      if (!this.wantsAll && series.notCounted !== undefined) continue;
      if (this.lastSchool[this.place(series, slot)] === this.school) continue;
      this.add(series, slot, overGraduates(known, known.count), series.notCounted, found);
    }
  }

  /** Counts a procedure in its year, and keeps it where it is wanted. */
  private add(
    series: Series,
    slot: number,
    numbers: Numbers,
    notCounted: NotCounted | undefined,
    found: YearSoFar[],
  ): void {
    const year = found[slot];
    if (year === undefined) return;
    const { count, whole, participants } = numbers;
    const assessment = assess(count, whole, participants, this.rules);
    const isCounted = notCounted === undefined;
    if (isCounted && assessment === 'low') year.low += 1;
    if (isCounted && isUsable(assessment)) year.usable += 1;
    if (!this.wantsAll && !isCounted) return;
    if (!this.wantsAll && assessment === 'not-low') {
      if (stepThatTurns(assessment, count, whole, this.rules) === 0) return;
    }
    const { measure, people, rows, graduates, countedIn } = numbers;
    // Field by field: a spread copy costs more than all the rest of the reading.
    (isCounted ? year.procedures : year.others).push({
      series,
      year: this.judged - slot,
      measure,
      people,
      count,
      whole,
      participants,
      assessment,
      notCounted,
      rows,
      graduates,
      countedIn,
    });
  }

  private place(series: Series, slot: number): number {
    return series.id * this.years + slot;
  }
}
