// The key by which one school is recognised under its different codes.

/**
 * A school's key: the digits of its code, so that `sch220206` and `edu220206` are one school
 * (ФИС ОКО changed the prefix in 2022). A code without digits is its own key, trimmed and without case.
 * A blank code gives an empty key.
 */
export function schoolKey(code: string): string {
  const digits = code.replace(/\D+/g, '');
  return digits !== '' ? digits : code.trim().toLowerCase();
}
