// The text that «Самопроверка» gives to send, and how it goes on after what fails.
import { expect, it } from 'vitest';
import {
  type Call,
  checkAll,
  type Finding,
  points,
  reportText,
} from '../../../sidebar/self-check/self-check';

const built = { version: '0.1.0', packs: [] };

async function found(call: Call): Promise<Finding[]> {
  const findings: Finding[] = [];
  await checkAll(call, built, (finding) => findings.push(finding));
  return findings;
}

it('looks at every point once, in order, though each call throws', async () => {
  const findings = await found(() => Promise.reject(new Error('нет связи')));
  expect(findings.map(({ point }) => point)).toEqual(points);
  expect(findings[0]).toMatchObject({ verdict: 'unseen', text: 'нет связи' });
});

it('says an empty answer in plain words, and else what the add-on says of its refusal', async () => {
  const failing = (code: string, details?: string) => (): Promise<never> =>
    Promise.resolve({ ok: false, code, message: 'Повторите.', ...(details && { details }) } as never);
  expect((await found(failing('BAD_RESPONSE')))[0]?.text).toBe('вместо ответа пришло пустое значение');
  expect((await found(failing('SERVICE', 'Нет службы.')))[0]?.text).toBe('Нет службы.');
  expect((await found(failing('LOCKED')))[0]?.text).toBe('Повторите.');
});

it('tells of each point its name, what was expected and seen, and the verdict', () => {
  const [workbook, permissions, apart] = points;
  if (workbook === undefined || permissions === undefined || apart === undefined)
    throw new Error('no points');
  const findings: Finding[] = [
    { point: workbook, verdict: 'expected', text: 'настройки ru_RU', more: 'часовой пояс Europe/Moscow' },
    { point: permissions, verdict: 'otherwise', text: 'не даны: forms' },
    { point: { ...apart, expected: '«=1+1»' }, verdict: 'unseen', text: 'ответа нет' },
  ];
  const where = { version: '0.1.0', at: '01.12.2026, 18:45:16', browser: 'Chrome/147' };
  expect(reportText(findings, where)).toBe(
    [
      'Самопроверка МСОКО 0.1.0, 01.12.2026, 18:45:16',
      'Как ожидалось — 1, иначе — 1, не удалось узнать — 1.',
      '1. Региональные настройки таблицы — как ожидалось',
      '   Ожидалось: настройки ru_RU',
      '   Увидено: настройки ru_RU; часовой пояс Europe/Moscow',
      '2. Разрешения даны все — иначе',
      '   Ожидалось: даны все',
      '   Увидено: не даны: forms',
      '3. Апостроф перед текстом в столбце формата «текст» (@) — не удалось узнать',
      '   Ожидалось: «=1+1»',
      '   не удалось узнать: ответа нет',
      'Браузер: Chrome/147',
    ].join('\n'),
  );
});
