// The requests of the table of calls: as types for both sides, and as the check that the server makes of them.
import { array, boolean, custom, type infer as Infer, number, object, optional, string } from 'zod/mini';
import { type CallName, calls } from './calls';
import * as shape from './request-shapes';

const z: shape.Zod = { array, boolean, custom, number, object, optional, string };

/** The two lists; a name that is neither is refused by the command itself. */
export const LIST_IDS = ['shnor', 'shnsu'] as const;
export type ListId = (typeof LIST_IDS)[number];

export type { CallName } from './calls';
export type Request<N extends CallName> = Infer<ReturnType<(typeof calls)[N]['request']>>;
export type TemplateRow = Infer<ReturnType<typeof shape.templateRow>>;
export type SettingChange = Infer<ReturnType<typeof shape.settingChange>>;
export type Remembered = Infer<ReturnType<typeof shape.remembered>>;
export type LoadedTable = Infer<ReturnType<typeof shape.loadedTable>>;

/** The request of a call as it came, or the paths of the fields that do not fit, never their values. */
export function readRequest<N extends CallName>(
  name: N,
  request: unknown,
): { readonly request: Request<N> } | { readonly wrong: readonly string[] } {
  const parsed = calls[name].request(z).safeParse(request);
  if (parsed.success) return { request: parsed.data as Request<N> };
  return { wrong: parsed.error.issues.map(({ path }) => path.join('.')) };
}

export const remembered = () => shape.remembered(z);
export const templateRow = () => shape.templateRow(z);
