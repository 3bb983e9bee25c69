// The kind of a school against its name: a wrong kind takes a school out of the selection, or leaves it in.
import { schoolKindWords } from '../../catalogue/words';
import { comparable } from '../../domain/kernel/text';
import type { SchoolKind } from '../../domain/lists/records';
import { isOutsideSelection } from '../../domain/lists/selection';
import type { Problem } from '../problem';
import type { Table } from '../read-table';
import type { SheetSpec } from '../sheet-spec';
import type { schoolsSheet } from '../sheets/schools';
import { at } from './check-table';
import { shownValue } from './personal-data';

/** How names tell that a school is outside the selection. */
const NAME_PATTERNS: Readonly<Partial<Record<SchoolKind, RegExp>>> = {
  correctional: /коррекц|специальная школа|(^|[^а-я])скши?(?![а-я])|для (обучающихся|детей) с ов/,
  evening: /вечерн|сменная|(^|[^а-я])(в|о)сош(?![а-я])/,
  penal: /исправительн|(^|[^а-я])(фку|ик|вк)(?![а-я])|уфсин|при колонии/,
};

/** Names of ordinary schools: such a school is in the selection. */
const ORDINARY =
  /(^|[^а-я])(сош|оош|нош|лицей|гимназия)(?![а-я])|средняя (общеобразовательная )?школа|основная (общеобразовательная )?школа/;

/** Both ways: the kind says «вне отбора» and the name an ordinary school, or the name says so and the kind does not. */
export function kindProblems(table: Table<SheetSpec>): Problem[] {
  return (table as Table<typeof schoolsSheet>).rows.flatMap(({ row, values }) => {
    const kind = values.kind ?? 'ordinary';
    const name = comparable(values.name);
    const told = (Object.keys(NAME_PATTERNS) as SchoolKind[]).filter((other) =>
      NAME_PATTERNS[other]?.test(name),
    );
    const [first] = told;
    const word = schoolKindWords[kind];
    if (isOutsideSelection(kind) && first === undefined && ORDINARY.test(name)) {
      const value = shownValue(values.name);
      return [{ ...at(table, 'KIND_NOT_IN_NAME', row, 'kind'), value, expected: word }];
    }
    if (!isOutsideSelection(kind) && first !== undefined) {
      const expected = schoolKindWords[first];
      return [{ ...at(table, 'NAME_OF_ANOTHER_KIND', row, 'kind'), value: word, expected }];
    }
    return [];
  });
}
