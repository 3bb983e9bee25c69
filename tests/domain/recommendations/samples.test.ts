// The samples of the design: each is read without a problem and gives the text worked out by hand.
import { describe, expect, it } from 'vitest';
import { templateProblems } from '../../../src/domain/recommendations/template-problems';
import { addresseeWords } from '../../../src/domain/recommendations/template-words';
import { flag, recommended, school, template, vpr } from './facts-of';
import { helpSamples } from './samples/help';
import { pupilSamples } from './samples/pupils';
import { resultSamples } from './samples/results';

describe('a sample of the design', () => {
  it.each([...resultSamples, ...pupilSamples, ...helpSamples])('«$title»', (sample) => {
    const { condition, addressee, text, term, facts, made, until } = sample;
    const written = template({ condition, addressee, text, term });
    expect(templateProblems(written)).toEqual([]);
    const { made: all, missing } = recommended([school(facts)], written);
    expect(missing).toEqual([]);
    expect(all.map((one) => [addresseeWords[one.addressee], one.text, one.term])).toEqual([
      [addressee, made, until],
    ]);
  });

  it('«Одинаковый дефицит в нескольких школах»: one for the municipality a subject and grade', () => {
    const written = template({
      condition: 'школ(VPR_FAIL_SHARE(*; *) ≥ порог) >= 3',
      addressee: 'РМО',
      text: '{по_предмету} в {класс} классе порог внимания превышен в {k} {k|школе|школах|школах} из {n} ({перечень}). Рекомендуем включить в план РМО учителей {предмета} серию из 2–3 практикумов.',
      term: '2ч',
    });
    const low = vpr('Математика', 5, 10, 20);
    const good = vpr('Математика', 5, 1, 20);
    const alone = vpr('Физика', 7, 10, 20);
    const schools = [
      school([low, alone], '1'),
      school([good, alone], '2'),
      school([low], '3'),
      school([low], '4'),
      school([], '5'),
    ];
    const { made, missing, problems } = recommended(schools, written);
    expect([missing, problems]).toEqual([[], []]);
    expect(made.map((one) => [one.schoolKey, one.subject, one.grade, one.text])).toEqual([
      [
        '',
        'Математика',
        5,
        'По математике в 5 классе порог внимания превышен в 3 школах из 4 (МБОУ «СОШ № 1»; МБОУ «СОШ № 3»; МБОУ «СОШ № 4»). Рекомендуем включить в план РМО учителей математики серию из 2–3 практикумов.',
      ],
    ]);
  });

  it('«Неукомплектованность кадрами — орган управления»: a blank is not counted among those that answered', () => {
    const written = template({
      condition: 'школ(«Неукомплектованность кадрами» = да) >= 3',
      addressee: 'ОМС',
      text: 'О нехватке педагогов и специалистов сообщили {k} из {n} школ: {перечень}.',
      term: '01.11, до формирования бюджета',
    });
    const answers = [true, false, true, undefined, true];
    const schools = answers.map((value, at) =>
      school([flag('Неукомплектованность кадрами', value)], `${at + 1}`, `Школа ${at + 1}`),
    );
    const { made } = recommended(schools, written);
    expect(made.map((one) => [addresseeWords[one.addressee], one.indicator, one.text, one.term])).toEqual([
      [
        'ОМС',
        'Неукомплектованность кадрами',
        'О нехватке педагогов и специалистов сообщили 3 из 4 школ: Школа 1; Школа 3; Школа 5.',
        '01.11.2026, до формирования бюджета',
      ],
    ]);
  });
});
