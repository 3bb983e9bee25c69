// «Построить рекомендации»: one row a school, problem and addressee; what people have made of a row stays.
import { calls } from '../../contract/calls';
import type { Response } from '../../contract/responses';
import { type MissingValue, type Recommendation, recommend } from '../../domain/recommendations/recommend';
import { addresseeWords, placeholderWords } from '../../domain/recommendations/template-words';
import type { OperationTexts } from '../../messages/operations';
import { filled } from '../../messages/template';
import {
  planRecommendations,
  type RecommendationRow,
} from '../../workbook/recommendations/plan-recommendations';
import { templateVocabulary } from '../../workbook/recommendations/template-vocabulary';
import { journalSheet } from '../../workbook/sheets/journal';
import { recommendationsSheet } from '../../workbook/sheets/recommendations';
import { withLock } from '../command-refusal';
import { journalWrites } from '../journal';
import type { Ports } from '../ports';
import { requiredContent, requiredSheet } from '../reading';
import { writeTogether } from '../write-together';
import { type RecommendationInputs, recommendationInputs } from './recommendation-inputs';
import { problemView, templateInputs } from './template-inputs';

/** Missing values named one by one among the warnings. */
const MISSING_NAMED = 20;

/** All sheets are written together: each is left as before, or as after. */
export function buildRecommendations(ports: Ports): Response<'buildRecommendations'> {
  return withLock(ports, () => {
    const { book } = ports;
    const inputs = recommendationInputs(ports);
    const templates = templateInputs(ports);
    const content = requiredContent(book, recommendationsSheet);
    const journal = requiredSheet(book, journalSheet);
    const texts = ports.texts();
    const { operations } = texts;
    const { made, missing, problems } = recommend({
      ...inputs,
      templates: templates.templates,
      vocabulary: templateVocabulary(),
    });
    const plan = planRecommendations(rowsOf(made, inputs), content);
    const { date, time } = ports.clock();
    const listed = new Set(made.filter(({ reserve }) => !reserve).map(({ schoolKey }) => schoolKey));
    const summary = filled(operations.recommendations, {
      n: made.filter(({ reserve }) => !reserve).length,
      schools: [...listed].filter((key) => key !== '').length,
      added: plan.added,
      outdated: plan.outdated,
      time,
    });
    const line = {
      time: `${date} ${time}`,
      operation: calls.buildRecommendations.operation,
      outcome: summary,
    };
    writeTogether(book, [...templates.writes, ...plan.writes, ...journalWrites(journal, [line])]);
    const told = problems.map((problem) => problemView(problem, texts.templateProblems));
    return {
      summary,
      warnings: [
        ...told.map(({ template, column, what }) =>
          filled(operations.templateProblem, { template, column, what }),
        ),
        ...missingWarnings(missing, inputs, operations),
      ],
    };
  });
}

function rowsOf(
  made: readonly Recommendation[],
  { schools, municipality }: RecommendationInputs,
): RecommendationRow[] {
  const byKey = new Map(schools.map((school) => [school.schoolKey, school]));
  return made.map((recommendation) => {
    const school = byKey.get(recommendation.schoolKey);
    return {
      ...recommendation,
      addressee: addresseeWords[recommendation.addressee],
      code: school?.code ?? '',
      name: school?.name ?? municipality,
    };
  });
}

function missingWarnings(
  missing: readonly MissingValue[],
  { schools, municipality }: RecommendationInputs,
  texts: OperationTexts,
): string[] {
  const names = new Map(schools.map(({ schoolKey, name }) => [schoolKey, name]));
  const told = missing.slice(0, MISSING_NAMED).map(({ schoolKey, template, placeholder }) =>
    filled(texts.missingValue, {
      school: names.get(schoolKey) ?? municipality,
      template,
      placeholder: placeholderWords[placeholder],
    }),
  );
  const rest = missing.length - MISSING_NAMED;
  return rest > 0 ? [...told, filled(texts.moreMissingValues, { n: rest })] : told;
}
