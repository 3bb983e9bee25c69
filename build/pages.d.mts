// Types for the tests.
export const PAGES: Readonly<Record<string, string>>;
export function pageScript(root: string, folder: string): Promise<string>;
