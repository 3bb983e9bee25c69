// What is chosen in the dialog «Форма для школ», and the form that it makes.
import { describe, expect, it } from 'vitest';
import { chosenForm, firstChoice } from '../../../sidebar/school-form/form-choice';
import type { SchoolForms } from '../../../src/contract/responses';

const teachers = { id: 'teachers', heading: 'Педагогов', kind: 'count', note: '', whole: '' } as const;
const measures = { id: 'measures', heading: 'Меры поддержки', kind: 'text', note: '', whole: '' } as const;
const forms: SchoolForms = {
  tables: [
    { title: 'Контекстные данные', fields: [] },
    { title: 'Кадры', fields: [teachers, measures] },
  ],
  schools: [{ code: '0012', name: 'СОШ № 12', municipality: 'Район' }],
  years: ['2025/2026', '2024/2025'],
  municipality: 'Район',
};

describe('firstChoice', () => {
  it('is the first table, the likeliest year and no deadline', () => {
    expect(firstChoice(forms)).toEqual({ table: 'Контекстные данные', year: '2025/2026', deadline: '' });
  });
});

describe('chosenForm', () => {
  const choice = { table: 'Кадры', year: '2024/2025', deadline: ' 5.9.2026 ' };

  it('takes the fields of the table, all schools and the deadline as a full date', () => {
    expect(chosenForm(forms, choice)).toEqual({
      table: 'Кадры',
      year: '2024/2025',
      deadline: '05.09.2026',
      schools: forms.schools,
      fields: [teachers, measures],
    });
  });

  it('needs no deadline, but takes none that is no day', () => {
    expect(chosenForm(forms, { ...choice, deadline: ' ' })?.deadline).toBe('');
    for (const deadline of ['31.02.2026', 'скоро', '2026-12-15']) {
      expect(chosenForm(forms, { ...choice, deadline })).toBeUndefined();
    }
  });
});
