// Templates in the section «Рекомендации»: read with what is wrong with each, tried on a school, saved.

import { calls } from '../../contract/calls';
import type { Request } from '../../contract/requests';
import type { Response } from '../../contract/responses';
import { schoolKey } from '../../domain/kernel/school-key';
import { comparable } from '../../domain/kernel/text';
import { recommend } from '../../domain/recommendations/recommend';
import { templateProblems } from '../../domain/recommendations/template-problems';
import { addresseeWords } from '../../domain/recommendations/template-words';
import { filled } from '../../messages/template';
import { templateOf, templatesIn, templateWrites } from '../../workbook/recommendations/template-rows';
import { templateVocabulary } from '../../workbook/recommendations/template-vocabulary';
import { journalSheet } from '../../workbook/sheets/journal';
import { templatesSheet } from '../../workbook/sheets/recommendations';
import { schoolsSheet } from '../../workbook/sheets/schools';
import { CommandRefusal, withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredSheet, requiredTable } from '../reading';
import { writeTogether } from '../write-together';
import { WHOLE } from './read-recommendations';
import { recommendationInputs } from './recommendation-inputs';
import { problemView, templateInputs } from './template-inputs';

/** Texts shown of a template that is tried. */
const TEXTS_SHOWN = 3;

/** While «Шаблоны» is empty the presets are shown: saving one, or building, puts them there. */
export function readTemplates(ports: Ports): Response<'readTemplates'> {
  const { onSheet, templates, writes } = templateInputs(ports);
  const shown =
    writes.length === 0
      ? onSheet.map(({ cells }) => cells)
      : templates.map(({ priority, ...texts }) => ({ ...texts, priority: String(priority), off: false }));
  const texts = ports.texts();
  const vocabulary = templateVocabulary();
  return {
    templates: shown,
    problems: shown.flatMap((cells) =>
      templateProblems(templateOf(cells), vocabulary).map((problem) =>
        problemView(problem, texts.templateProblems),
      ),
    ),
    addressees: Object.values(addresseeWords),
    schools: requiredTable(ports.book, schoolsSheet).rows.map(({ values: { code, name } }) => ({
      code,
      name,
    })),
  };
}

/** Tries a template on one school, or on the first to which it applies; nothing is written. */
export function previewTemplate(
  ports: Ports,
  { template, school }: Request<'previewTemplate'>,
): Response<'previewTemplate'> {
  const inputs = recommendationInputs(ports);
  const texts = ports.texts();
  const tried = templateOf(template);
  const { made } = recommend({ ...inputs, templates: [tried], vocabulary: templateVocabulary() });
  const names = new Map(inputs.schools.map(({ schoolKey: key, name }) => [key, name]));
  const key = school === WHOLE ? '' : schoolKey(school);
  const wanted = school === '' ? (made[0]?.schoolKey ?? '') : key;
  return {
    made: made
      .filter((one) => one.schoolKey === wanted)
      .slice(0, TEXTS_SHOWN)
      .map(({ schoolKey: of, problem, text, term }) => ({
        name: names.get(of) ?? inputs.municipality,
        problem,
        text,
        term,
      })),
    problems: templateProblems(tried, templateVocabulary()).map((problem) =>
      problemView(problem, texts.templateProblems),
    ),
    schools: new Set(made.map((one) => one.schoolKey)).size,
  };
}

/**
 * Refused with TEMPLATE_UNNAMED, and with TEMPLATE_TAKEN when another row has the name. A template with problems may
 * be saved: it is named when recommendations are built, and the others work.
 */
export function saveTemplate(
  ports: Ports,
  { template, was }: Request<'saveTemplate'>,
): Response<'saveTemplate'> {
  const id = template.id.trim();
  if (id === '') throw new CommandRefusal({ code: 'TEMPLATE_UNNAMED' });
  return withLock(ports, () => {
    const { book } = ports;
    const inputs = templateInputs(ports);
    // Presets that stand nowhere yet are put there first: the edited one must not be the only template left.
    if (inputs.writes.length > 0) writeTogether(book, inputs.writes);
    const values = inputs.writes.length > 0 ? requiredSheet(book, templatesSheet) : inputs.values;
    const standing = templatesIn(values);
    const rowOf = (name: string) =>
      standing.find(({ cells }) => comparable(cells.id) === comparable(name))?.row;
    const row = was === '' ? undefined : rowOf(was);
    const taken = rowOf(id);
    if (taken !== undefined && taken !== row) throw new CommandRefusal({ code: 'TEMPLATE_TAKEN', name: id });
    const { date, time } = ports.clock();
    const summary = filled(ports.texts().operations.templateSaved, { name: id, time });
    writeTogether(book, [
      ...templateWrites(values, { ...template, id }, row),
      ...journalWrites(requiredSheet(book, journalSheet), [
        { time: `${date} ${time}`, operation: calls.saveTemplate.operation, outcome: summary },
      ]),
    ]);
    return { summary };
  });
}
