// «Что изменится»: what a loading would do to the sheets, nothing written.
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import type { Ports } from '../ports';
import { planLoading } from './loading-plan';
import { loadingView } from './loading-view';

/** The same plan that `addLoading` carries out. */
export function previewLoading(
  ports: Ports,
  { tables }: Request<'previewLoading'>,
): Response<'previewLoading'> {
  return loadingView(planLoading(ports, tables), tables.length, ports.texts());
}
