// The closing line of a CI run: counts of all suites together; a failed step counts as a failed test.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder, status] = process.argv.slice(2);
const files = existsSync(folder) ? readdirSync(folder) : [];
const reports = files.map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);

const passed = sum('numPassedTests');
const failed = Math.max(sum('numFailedTests'), status === '0' ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
