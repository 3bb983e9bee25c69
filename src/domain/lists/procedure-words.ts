// What each procedure is called, in cells and in texts alike.
import type { ProcedureKind } from './records';

/** In the order in which a drop-down offers them. */
export const procedureWords: Readonly<Record<ProcedureKind, string>> = {
  vpr: 'ВПР',
  oge: 'ОГЭ',
  ege: 'ЕГЭ',
  gve: 'ГВЭ',
  rdr: 'РДР',
  municipal: 'муниципальный срез',
  literacy: 'функциональная грамотность',
};
