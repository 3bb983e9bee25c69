// What holds for every district and every setting of the rules.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLists } from '../../../src/domain/lists/judge-lists';
import type { GraduateRecord, ListData, ResultRecord } from '../../../src/domain/lists/records';
import type { ListRules } from '../../../src/domain/lists/rules';
import { isOutsideSelection } from '../../../src/domain/lists/selection';
import { withShnor, withShnsu } from './district';
import { districts, ruleBooks } from './random-district';

/** The name of a procedure: rows of one name are levels of one ЕГЭ. */
function procedureName({ schoolKey, year, procedure, grade, subject }: ResultRecord): string {
  return [schoolKey, year, procedure, grade, subject.replace(/ \(.*/, '')].join(' ');
}

function graduatesOf(row: ResultRecord, data: ListData): GraduateRecord | undefined {
  const level = { oge: 9, ege: 11 }[row.procedure as string];
  return data.graduates.find(
    (record) => record.schoolKey === row.schoolKey && record.year === row.year && record.level === level,
  );
}

function countOf(row: ResultRecord): number | undefined {
  return row.procedure === 'ege' ? row.belowMinimum : row.marks2;
}

/** Count and whole of the procedure that a row belongs to, by plain scans. */
function procedureOf(row: ResultRecord, data: ListData): { count: number; whole: number } {
  const rows = data.results.filter((other) => procedureName(other) === procedureName(row));
  const known = rows.filter((other) => countOf(other) !== undefined);
  const all = known.length === rows.length ? graduatesOf(row, data)?.graduates : undefined;
  return {
    count: known.reduce((sum, other) => sum + (countOf(other) ?? 0), 0),
    whole: all ?? known.reduce((sum, other) => sum + other.participants, 0),
  };
}

/** The district with one pupil more or less in each of its procedures, one at a time. */
function* withOnePupil(data: ListData): Generator<{ schoolKey: string; step: number; moved: ListData }> {
  for (const step of [1, -1]) {
    for (const row of data.results) {
      const { count, whole } = procedureOf(row, data);
      const own = countOf(row);
      if (own === undefined || count > whole || count + step > whole || own + step < 0) continue;
      const changed = row.procedure === 'ege' ? { belowMinimum: own + step } : { marks2: own + step };
      const results = data.results.map((other) => (other === row ? { ...row, ...changed } : other));
      yield { schoolKey: row.schoolKey, step, moved: { ...data, results } };
    }
    for (const record of data.graduates) {
      for (const field of ['belowMathematics', 'belowRussian'] as const) {
        const own = record[field];
        if (own === undefined || own > record.graduates) continue;
        if (own + step < 0 || own + step > record.graduates) continue;
        const changed = { ...record, [field]: own + step };
        const graduates = data.graduates.map((other) => (other === record ? changed : other));
        yield { schoolKey: record.schoolKey, step, moved: { ...data, graduates } };
      }
    }
  }
}

function statuses(data: ListData, rules: ListRules): Map<string, string> {
  return new Map(judgeLists(data, rules).shnor.map(({ schoolKey, status }) => [schoolKey, status]));
}

describe('judging', () => {
  it('does not depend on the order of rows', () => {
    const shuffled = districts.chain((data) =>
      fc.record({
        data: fc.constant(data),
        results: fc.shuffledSubarray([...data.results], { minLength: data.results.length }),
        graduates: fc.shuffledSubarray([...data.graduates], { minLength: data.graduates.length }),
        contexts: fc.shuffledSubarray([...data.contexts], { minLength: data.contexts.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ruleBooks, ({ data, ...rows }, rules) => {
        expect(judgeLists({ ...data, ...rows }, rules)).toEqual(judgeLists(data, rules));
      }),
    );
  });

  it('gives every school one verdict in each list, in the order of the schools, with at least one reason', () => {
    fc.assert(
      fc.property(districts, ruleBooks, (data, rules) => {
        const { shnor, shnsu, resultYear, contextYear } = judgeLists(data, rules);
        const keys = data.schools.map(({ key }) => key);
        expect(shnor.map(({ schoolKey }) => schoolKey)).toEqual(resultYear === undefined ? [] : keys);
        expect(shnsu.map(({ schoolKey }) => schoolKey)).toEqual(
          (contextYear ?? resultYear) === undefined ? [] : keys,
        );
        for (const verdict of [...shnor, ...shnsu]) {
          const { kind } = data.schools[keys.indexOf(verdict.schoolKey)] ?? { kind: 'other' };
          expect(verdict.status === 'excluded').toBe(isOutsideSelection(kind));
          expect(verdict.reasons.length).toBeGreaterThan(0);
          expect(verdict.reasons.some((reason) => reason.kind === 'borderline')).toBe(verdict.borderline);
        }
      }),
    );
  });

  it('gives the status that a plain count of low and usable procedures gives', () => {
    // The rule «2 процедуры за год» for procedures over participants, written once more with plain scans.
    const rules = withShnor({ procedures: ['vpr', 'rdr'], subjects: [] });
    fc.assert(
      fc.property(districts, (data) => {
        const judgedBy = data.results.length > 0 ? data.results : data.graduates;
        const year = Math.max(...judgedBy.map((record) => record.year));
        const expected = data.schools.map(({ key, kind }) => {
          const usable = data.results.filter(
            ({ schoolKey, procedure, marks2, participants, ...row }) =>
              schoolKey === key &&
              row.year === year &&
              (procedure === 'vpr' || procedure === 'rdr') &&
              participants >= 10 &&
              marks2 !== undefined &&
              marks2 <= participants,
          );
          const low = usable.filter(
            ({ marks2, participants }) => (marks2 ?? 0) * 10 >= participants * 3,
          ).length;
          if (isOutsideSelection(kind)) return 'excluded';
          if (low >= 2) return 'listed';
          if (low === 1) return 'risk';
          return usable.length < 2 ? 'insufficient' : 'clear';
        });
        const { shnor } = judgeLists({ ...data, contexts: [] }, rules);
        expect(shnor.map(({ status }) => status)).toEqual(Number.isFinite(year) ? expected : []);
      }),
      { numRuns: 300 },
    );
  });
});

describe('ШНСУ by the number of criteria', () => {
  it('has the status that a plain count of criteria met and missing gives', () => {
    // 3 of 9 at 5, 10, 5, 3 and 15 %, from three pupils up, written once more with plain arithmetic.
    const percents = { registered: 5, migrantLanguage: 10, notAttested: 5, truancy: 3, specialNeeds: 15 };
    const rules = withShnsu({
      ruleSet: 'criteria',
      criteriaForList: 3,
      minimumCriteria: 6,
      minimumChildren: 3,
    });
    fc.assert(
      fc.property(districts, (data) => {
        const year = Math.max(...data.contexts.map((record) => record.year));
        const expected = data.schools.map(({ key, kind }) => {
          if (isOutsideSelection(kind)) return 'excluded';
          const record = data.contexts.find((one) => one.schoolKey === key && one.year === year);
          if (record === undefined) return 'insufficient';
          const { pupils = 0 } = record;
          const answers = [
            ...Object.entries(percents).map(([name, percent]) => {
              const count = record.groups[name as keyof typeof percents];
              if (count === undefined || pupils === 0 || count > pupils) return undefined;
              return count >= 3 && (count / pupils) * 100 > percent - 1e-9;
            }),
            ...Object.values(record.flags),
          ];
          const met = answers.filter((answer) => answer === true).length;
          const unknown = answers.filter((answer) => answer === undefined).length;
          if (met >= 3) return 'listed';
          return met + unknown >= 3 ? 'insufficient' : 'clear';
        });
        const { shnsu } = judgeLists({ ...data, results: [], graduates: [] }, rules);
        expect(shnsu.map(({ status }) => status)).toEqual(Number.isFinite(year) ? expected : []);
      }),
      { numRuns: 500 },
    );
  });

  it('never loses a school by more data: what was missing is answered, the rest stays', () => {
    const rules = withShnsu({ ruleSet: 'criteria' });
    fc.assert(
      fc.property(districts, fc.boolean(), (data, answer) => {
        const contexts = data.contexts.map((record) => ({
          ...record,
          flags: {
            remote: record.flags.remote ?? answer,
            small: record.flags.small ?? answer,
            infrastructure: record.flags.infrastructure ?? answer,
            staffing: record.flags.staffing ?? answer,
          },
        }));
        const before = judgeLists(data, rules).shnsu;
        const after = judgeLists({ ...data, contexts }, rules).shnsu;
        before.forEach(({ status }, i) => {
          // «Not on the list» cannot become «listed» either: it was said only when no answer could.
          if (status === 'listed' || status === 'clear') expect(after[i]?.status).toBe(status);
        });
      }),
    );
  });
});

describe('one pupil', () => {
  it('more with a «2» never takes a school off the list', () => {
    fc.assert(
      fc.property(districts, ruleBooks, (data, rules) => {
        const before = statuses(data, rules);
        for (const { schoolKey, step, moved } of withOnePupil(data)) {
          if (step < 0 || before.get(schoolKey) !== 'listed') continue;
          expect(statuses(moved, rules).get(schoolKey)).toBe('listed');
        }
      }),
    );
  });

  it('makes a verdict borderline exactly when judging again with one more or less gives another status', () => {
    fc.assert(
      fc.property(districts, ruleBooks, (data, rules) => {
        const before = statuses(data, rules);
        const decided = new Set<string>();
        for (const { schoolKey, moved } of withOnePupil(data)) {
          if (statuses(moved, rules).get(schoolKey) !== before.get(schoolKey)) decided.add(schoolKey);
        }
        const borderline = judgeLists(data, rules).shnor.filter((verdict) => verdict.borderline);
        expect(new Set(borderline.map(({ schoolKey }) => schoolKey))).toEqual(decided);
      }),
      { numRuns: 300 },
    );
  });

  it('makes ШНСУ by criteria borderline exactly when judging again gives another status', () => {
    const criteria = ruleBooks.map(
      (rules): ListRules => ({
        ...rules,
        shnsu: { ...rules.shnsu, ruleSet: 'criteria' },
      }),
    );
    fc.assert(
      fc.property(districts, criteria, (data, rules) => {
        const judged = judgeLists(data, rules).shnsu;
        for (const [i, verdict] of judged.entries()) {
          const decided = data.contexts.some(
            (record) =>
              record.schoolKey === verdict.schoolKey &&
              Object.entries(record.groups).some(([group, count]) =>
                [1, -1].some((step) => {
                  if (count === undefined || count > (record.pupils ?? 0)) return false;
                  if (count + step < 0 || count + step > (record.pupils ?? 0)) return false;
                  const moved = { ...record, groups: { ...record.groups, [group]: count + step } };
                  const contexts = data.contexts.map((other) => (other === record ? moved : other));
                  return judgeLists({ ...data, contexts }, rules).shnsu[i]?.status !== verdict.status;
                }),
              ),
          );
          expect(verdict.borderline).toBe(decided);
        }
      }),
    );
  });
});
