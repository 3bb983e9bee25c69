// «Справка по функциям»: what the build has written about every function, read only when somebody opens it.
import type { Response } from '../../contract/responses';
import type { Ports } from '../ports';

export function readFunctions({ functions }: Ports): Response<'readFunctions'> {
  return { functions: [...functions()] };
}
