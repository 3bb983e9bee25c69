// Types for the tests.
export const LONGEST_LINE: number;
export function withShortLines(script: string, longest?: number): string;
