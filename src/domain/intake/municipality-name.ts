// The name of a municipality in the form in which names are compared: without the sort of municipality.
import { comparable } from '../kernel/text';

const SORT = /(?<!\p{L})(?:муниципальн\p{L}+|городско\p{L}+|округ\p{L}*|район\p{L}*|город|г)(?!\p{L})\.?/gu;

/** «г. Ясноозёрск», «Ясноозёрск городской округ» and «Ясноозёрск» are one; '' of a blank. */
export function municipalityKey(name: string): string {
  return comparable(comparable(name).replace(SORT, ' '));
}
