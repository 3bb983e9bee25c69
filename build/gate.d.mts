// Types of the gate, for the test that shows that it can fail.
export function checkDist(dist: string): Promise<{ failures: string[]; lines: string[] }>;
