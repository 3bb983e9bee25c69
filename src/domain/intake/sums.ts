// Whether the schools of a report sum to their municipality.

/** A row of a report with its number of pupils. */
export interface CountedRow {
  readonly row: number;
  readonly participants: number;
}

export interface WiderRow extends CountedRow {
  readonly group: { readonly kind: string; readonly name: string };
  /** The printed number of schools, where the report has one. */
  readonly schools?: number | undefined;
}

/** A municipality against the schools that stand below it. */
export interface MunicipalSum {
  readonly row: number;
  readonly name: string;
  readonly printed: { readonly participants: number; readonly schools: number | undefined };
  readonly summed: { readonly participants: number; readonly schools: number };
  /** The printed figures are those of the schools; a report may leave out the smallest, so it is no error. */
  readonly agrees: boolean;
}

/** One sum for each municipality: its schools are those between it and the next wider group. */
export function municipalSums(wider: readonly WiderRow[], schools: readonly CountedRow[]): MunicipalSum[] {
  return wider
    .filter(({ group }) => group.kind === 'municipality')
    .map(({ row, group, participants, schools: printedSchools }) => {
      const next = Math.min(...wider.map((other) => other.row).filter((other) => other > row));
      const own = schools.filter((school) => school.row > row && school.row < next);
      const summed = {
        participants: own.reduce((sum, school) => sum + school.participants, 0),
        schools: own.length,
      };
      const agrees =
        summed.participants === participants &&
        (printedSchools === undefined || printedSchools === summed.schools);
      return { row, name: group.name, printed: { participants, schools: printedSchools }, summed, agrees };
    });
}
