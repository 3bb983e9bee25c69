// Rows of a report: the whole sample, the region, municipalities and schools, told apart by code, place and name.
import { schoolKey } from '../kernel/school-key';
import { comparable } from '../kernel/text';
import { isSchoolName } from './school-name';

export type Group =
  | { readonly kind: 'sample'; readonly name: string }
  | { readonly kind: 'region'; readonly name: string }
  | { readonly kind: 'municipality'; readonly name: string }
  /** `code` is '' where the report gives a name alone. */
  | { readonly kind: 'school'; readonly name: string; readonly code: string };

export type SchoolGroup = Extract<Group, { kind: 'school' }>;

/** How the cell «Кол-во ОО» stands: filled for groups of schools, blank for a school, absent from some reports. */
export type SchoolsCell = 'filled' | 'blank' | 'absent';

/** «…(edu203389)», «…(sch220206)», «…(reg20_m012)», «…(reg200000)» at the end of the name. */
const CODE = /^(.*?)\s*\(\s*(\p{L}{3}\s?\d{4,}|r[eе]g\d+(?:_\p{L}\d+)?)\s*\)$/iu;
const REGION_CODE = /^r[eе]g/i;
const SAMPLE = 'вся выборка';
/** «… автономный округ» and the cities that are regions are none. */
const MUNICIPALITY =
  /район|муниципал|городск|^(?:г\.|город) ?(?!\s|москва|санкт-петербург|севастополь|байконур)/;

const REGION = /област|республик|автономн|(?<!\p{L})кра[йя](?!\p{L})/u;

/**
 * Tells rows apart from the top down: the first group without a code below the sample is the region, unless its
 * name is of a district. In a file without the sample only a region's own words make one: its figures are kept.
 */
export class GroupReader {
  private sampleSeen = false;
  private regionSeen = false;

  /** The group of a row's first cell, or undefined when it cannot be told without guessing. */
  read(text: string, schools: SchoolsCell): Group | undefined {
    const [, name = text, code = ''] = CODE.exec(text) ?? [];
    if (comparable(name) === SAMPLE) {
      this.sampleSeen = true;
      return { kind: 'sample', name };
    }
    const group = code === '' ? this.withoutCode(name, schools) : withCode(name, code, schools);
    if (group !== undefined) this.regionSeen = true;
    return group;
  }

  private withoutCode(name: string, schools: SchoolsCell): Group | undefined {
    if (schools !== 'filled' && isSchoolName(name)) return { kind: 'school', name, code: '' };
    if (schools === 'blank') return undefined;
    const words = comparable(name);
    if (MUNICIPALITY.test(words)) return { kind: 'municipality', name };
    const canBeRegion = this.sampleSeen || schools === 'absent' || REGION.test(words);
    if (!this.regionSeen && canBeRegion) return { kind: 'region', name };
    return schools === 'filled' ? { kind: 'municipality', name } : undefined;
  }
}

function withCode(name: string, code: string, schools: SchoolsCell): Group | undefined {
  if (code.includes('_')) return { kind: 'municipality', name };
  if (REGION_CODE.test(code)) return { kind: 'region', name };
  return schools === 'filled' ? undefined : { kind: 'school', name, code };
}

/** One key for a school of a file: the digits of its code, or its name where there is no code. */
export function loadedKey(school: { readonly code: string; readonly name: string }): string {
  return school.code === '' ? comparable(school.name) : schoolKey(school.code);
}
