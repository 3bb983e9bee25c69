// Types for the tests.
export const MISREAD: readonly string[];
export function servable(script: string): string;
