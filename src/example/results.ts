// Results of the example's schools: «Результаты» and, of the same pupils, «Выпускники».
import { procedureWords } from '../catalogue/words';
import { schoolYearText } from '../domain/kernel/school-year';
import type { graduatesSheet, resultsSheet } from '../workbook/sheets/results';
import { codeOf, type ExampleSchool, schools, years } from './district';
import { type ExampleProcedure, procedures, provenanceOf } from './procedures';
import type { Random } from './random';
import type { RowOf } from './row';

type ResultRow = RowOf<typeof resultsSheet>;
type GraduateRow = RowOf<typeof graduatesSheet>;

interface Counts {
  readonly marks: readonly [number, number, number, number];
  readonly participants: number;
}

/** The preset threshold of a low result, as a share: profiles are told apart by it. */
const LOW = 0.3;

export interface ExampleResults {
  readonly results: readonly ResultRow[];
  readonly graduates: readonly GraduateRow[];
}

export function exampleResults(random: Random): ExampleResults {
  const results: ResultRow[] = [];
  const graduates: GraduateRow[] = [];
  for (const turn of [0, 1] as const) {
    schools.forEach((school, index) => {
      const below = new Map<string, number>();
      const sizes = new Map<number, number>();
      for (const procedure of procedures) {
        if (!isWritten(procedure, school, index)) continue;
        const size = sizes.get(procedure.grade) ?? gradeSize(random, school, procedure.grade, turn);
        sizes.set(procedure.grade, size);
        const counts = drawCounts(random, school, procedure, turn, size);
        below.set(procedure.id, counts.marks[0]);
        results.push(resultRow(random, codeOf(index), years[turn], procedure, counts));
      }
      for (const level of [9, 11] as const) {
        const size = sizes.get(level);
        if (size === undefined) continue;
        graduates.push(graduateRow(random, codeOf(index), years[turn], level, size, below));
      }
    });
  }
  return { results, graduates };
}

/** РДР is written by every other school; small schools have «база» only. */
function isWritten(procedure: ExampleProcedure, school: ExampleSchool, index: number): boolean {
  const [first, last] = school.grades;
  if (procedure.grade < first || procedure.grade > last) return false;
  if (procedure.procedure === procedureWords.rdr) return index % 2 === 1;
  return procedure.id !== '11п' || hasBothPapers(school);
}

function hasBothPapers(school: ExampleSchool): boolean {
  return school.pupils[1] > 400;
}

/** Grades 10 and 11 are half as large as the others. */
function gradeSize(random: Random, school: ExampleSchool, grade: number, turn: 0 | 1): number {
  const [first, last] = school.grades;
  const usual = school.pupils[turn] / Math.min(last - first + 1, 10);
  return Math.round(usual * (grade < 10 ? 1 : 0.5) * random.between(0.95, 1.05));
}

/** Participants are the grade without those who were absent; a mathematics paper of two is written by its half. */
function drawCounts(
  random: Random,
  school: ExampleSchool,
  procedure: ExampleProcedure,
  turn: 0 | 1,
  size: number,
): Counts {
  const half = /^11[мп]$/.test(procedure.id) && hasBothPapers(school);
  const participants = Math.ceil((half ? size / 2 - 1 : size) * random.between(0.92, 1));
  const failed = drawFailed(random, school, procedure, turn, participants);
  const rest = participants - failed;
  const excellent = Math.round(rest * random.between(0.12, school.advanced ? 0.4 : 0.24));
  const good = Math.round(rest * random.between(0.34, 0.46));
  return { marks: [failed, rest - good - excellent, good, excellent], participants };
}

/** A procedure that is not low by the school's profile stays two pupils away from being so, a low one one pupil. */
function drawFailed(
  random: Random,
  school: ExampleSchool,
  procedure: ExampleProcedure,
  turn: 0 | 1,
  participants: number,
): number {
  const profile = school.low?.[turn].split(' ') ?? [];
  const atThreshold = Math.ceil(LOW * participants);
  if (profile.includes(`${procedure.id}!`)) return atThreshold;
  const spread = random.between(0.5, 1.4);
  if (profile.includes(procedure.id)) {
    return Math.max(atThreshold + 1, Math.round((LOW + spread / 10) * participants));
  }
  const usual = Math.round(procedure.share * spread * (school.advanced ? 0.3 : 1) * participants);
  return Math.min(usual, Math.max(0, atThreshold - 2));
}

function resultRow(
  random: Random,
  code: string,
  year: number,
  procedure: ExampleProcedure,
  { marks, participants }: Counts,
): ResultRow {
  const [marks2, marks3, marks4, marks5] = marks;
  const portion = (marks2 * 0.25 + marks3 * 0.48 + marks4 * 0.68 + marks5 * 0.88) / participants;
  const byMinimum = procedure.procedure === procedureWords.ege;
  return {
    code,
    year: schoolYearText(year),
    procedure: procedure.procedure,
    grade: procedure.grade,
    subject: procedure.subject,
    participants,
    ...(byMinimum ? { belowMinimum: marks2 } : { marks2, marks3, marks4, marks5 }),
    mean: rounded(portion * procedure.maximum, 2),
    deviation: rounded(procedure.maximum * random.between(0.16, 0.22), 2),
    meanPercent: rounded(portion * 100, 1),
    ...provenanceOf(procedure.procedure, year),
  };
}

/** Graduates are the whole grade, more than the participants of an exam: some take ГВЭ. */
function graduateRow(
  random: Random,
  code: string,
  year: number,
  level: 9 | 11,
  size: number,
  below: ReadonlyMap<string, number>,
): GraduateRow {
  const belowRussian = below.get(`${level}р`) ?? 0;
  const belowMathematics = (below.get(`${level}м`) ?? 0) + (level === 11 ? (below.get('11п') ?? 0) : 0);
  const both = Math.min(belowRussian, belowMathematics);
  const row: GraduateRow = {
    code,
    year: schoolYearText(year),
    level,
    graduates: size,
    belowRussian,
    belowMathematics,
    belowAny: belowRussian + belowMathematics - random.whole(0, both),
    ...provenanceOf(procedureWords.ege, year),
  };
  if (level === 9) return row;
  return {
    ...row,
    highScorers: Math.round(size * random.between(0.05, 0.3)),
    highScoreRule: '81 балл и выше',
  };
}

export function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
