// Exports of ФИС ОКО for measurements, as real xlsx bytes: Ф3 and the comparison with the journal in turn.
import { layouts } from '../../src/domain/intake/layouts';
import type { FileToRead } from '../../src/intake/types';
import { xlsxBytes } from '../files/xlsx';

type Cell = string | number;

const GRADES = [4, 5, 6, 7, 8];
const SUBJECTS = ['Математика', 'Русский язык', 'История', 'Биология', 'География', 'Физика'];

export interface BenchSchool {
  readonly code: string;
  readonly name: string;
}

/** So many files, each of another procedure and with a row for every school. */
export async function intakeFiles(count: number, schools: readonly BenchSchool[]): Promise<FileToRead[]> {
  const files: FileToRead[] = [];
  for (let number = 0; number < count; number += 1) {
    const procedure = Math.floor(number / 2);
    const grade = GRADES[procedure % GRADES.length] ?? 0;
    const subject = SUBJECTS[Math.floor(procedure / GRADES.length) % SUBJECTS.length] ?? '';
    const about = `ВПР 2026 ${subject} ${grade} класс`;
    const rows =
      number % 2 === 0 ? markStatistics(about, schools, number) : comparison(about, schools, number);
    const bytes = new Uint8Array(await xlsxBytes(`${grade} класс`, rows)).buffer;
    const name = `выгрузка ${number + 1}.xlsx`;
    files.push({ name, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes) });
  }
  return files;
}

function markStatistics(about: string, schools: readonly BenchSchool[], number: number): Cell[][] {
  const { title, required } = layouts['mark-statistics'];
  const rows = schools.map(({ code, name }, at): Cell[] => {
    const marks = marksOf(number, at);
    const participants = sum(marks);
    return [`${name}(${code})`, '', participants, ...marks.map((count) => percent(count, participants))];
  });
  const all = sum(schools.flatMap((_, at) => marksOf(number, at)));
  const marks = [0, 1, 2, 3].map((mark) => sum(schools.map((_, at) => marksOf(number, at)[mark] ?? 0)));
  const whole = [schools.length, all, ...marks.map((count) => percent(count, all))];
  return [
    [title],
    [about],
    Object.values(required).map(firstSpelling),
    ['Край', ...whole],
    ['Округ(reg22_m001)', ...whole],
    ...rows,
  ];
}

function comparison(about: string, schools: readonly BenchSchool[], number: number): Cell[][] {
  const { title, required } = layouts['journal-columns'];
  // «…» of a described heading is any text.
  const headings = Object.values(required).map((heading) => firstSpelling(heading).replace('…', ' '));
  const rows = schools.map(({ code, name }, at): Cell[] => {
    const [lowered, confirmed, raised] = [3 + ((number + at) % 7), 9 + (at % 11), number % 4];
    return [`${name}(${code})`, lowered + confirmed + raised, lowered, confirmed, raised];
  });
  return [[title], [about], headings, ...rows];
}

/** «|» parts the spellings of a described heading. */
function firstSpelling(heading: string): string {
  return heading.split('|')[0] ?? '';
}

function marksOf(number: number, at: number): [number, number, number, number] {
  return [1 + ((number + at) % 9), 10 + (at % 13), 7 + (number % 5), 1 + ((at * 3) % 4)];
}

function percent(count: number, whole: number): number {
  return Math.round((10_000 * count) / whole) / 100;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
