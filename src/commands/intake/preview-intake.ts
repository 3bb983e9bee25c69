// «Что изменится»: what an intake would do to the sheets, nothing written.
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import type { Ports } from '../ports';
import { planIntake } from './intake-plan';
import { intakeView } from './intake-view';

/** The same plan that `addIntake` carries out. */
export function previewIntake(ports: Ports, { tables }: Request<'previewIntake'>): Response<'previewIntake'> {
  return intakeView(planIntake(ports, tables), tables.length, ports.texts());
}
