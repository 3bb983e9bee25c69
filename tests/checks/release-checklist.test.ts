// What the ten minutes of docs/release-checklist.md tell a person to see is what the built add-on shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../local/built-add-on';
import { points } from '../../sidebar/self-check/self-check';
import { creationTexts, triggerTexts, wayTexts } from '../../src/messages/forms/monitoring-section';
import { checkOutcome, menuTexts } from '../../src/messages/operations';
import { selfCheckTexts } from '../../src/messages/self-check';
import { hostOf, run, runWell } from '../bundle/built-host';

const checklist = readFileSync(join(projectRoot(import.meta.url), 'docs/release-checklist.md'), 'utf8');

it('names the menu and the buttons as they are', () => {
  const pressed = [
    menuTexts.start,
    menuTexts.intake,
    menuTexts.schoolForm,
    menuTexts.reports,
    menuTexts.prepareWorkbook,
    menuTexts.selfCheck,
    wayTexts.createShort,
    creationTexts.copyLink,
    triggerTexts.switchOn,
    triggerTexts.switchOff,
    selfCheckTexts.begin,
    selfCheckTexts.copy,
  ];
  for (const label of pressed) expect(checklist).toContain(`${label}**`);
  expect(checklist).toContain(`«${menuTexts.scratchSheet}»`);
  expect(checklist).toContain(`«${selfCheckTexts.counts(points.length, 0, 0)}»`);
});

it('says what an empty workbook answers, and what the example gives', () => {
  const host = hostOf();
  for (const [call, sheet] of [
    ['readIntake', 'Школы'],
    ['readSchoolForm', 'Школы'],
    ['readReports', 'Настройки'],
  ] as const) {
    const { answer } = run(host, call, {});
    expect(answer).toMatchObject({ ok: false, message: expect.stringMatching(`^Нет листа «${sheet}»`) });
    expect(checklist).toContain(`«Нет листа «${sheet}»…»`);
  }
  runWell(host, 'prepareWorkbook');
  runWell(host, 'fillExample');
  expect(checklist).toContain(`«${checkOutcome(runWell(host, 'checkData', {}).total)}»`);
  const { summary } = runWell(host, 'identifyLists', { settings: [] });
  const [counts = ''] = /ШНОР — .*ШНСУ — \d+/.exec(summary) ?? [];
  expect(checklist).toContain(`«${counts}»`);
});
