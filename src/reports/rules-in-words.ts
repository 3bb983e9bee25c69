// The rules of both lists in sentences of an official paper.
import { shnorRuleWords, shnsuRuleWords } from '../catalogue/words';
import type { ReportRules } from '../contract/report-data';
import { counted } from '../messages/russian';
import { thresholdText } from './wording';

/** Two sentences: what a low procedure is, and how many put a school on the list. */
export function shnorRuleText(rules: ReportRules): string {
  const { lowThreshold, minimumParticipants, poolSmall, subjects, procedures, vprGrades } = rules;
  const where = [
    procedures.join(', '),
    subjects.length === 0 ? 'все предметы' : subjects.join(', ').toLowerCase(),
    vprGrades.length === 0 ? '' : `классы ВПР: ${vprGrades.join(', ')}`,
  ].filter((part) => part !== '');
  return [
    `Результат оценочной процедуры считается низким, если доля отметок «2» (не преодолевших минимальный порог) не меньше ${thresholdText(lowThreshold)}.`,
    `Учтены: ${where.join('; ')}.`,
    `Процедуры, в которых меньше ${counted(minimumParticipants, 'участника', 'участников', 'участников')}, ${
      poolSmall ? 'складываются с той же процедурой прошлого года' : 'не учитываются'
    }.`,
    `${conditionOf(rules)} Пороги — рекомендуемые значения, установленные в муниципалитете.`,
  ].join(' ');
}

function conditionOf({ shnorRuleSet, proceduresForList }: ReportRules): string {
  const needed = counted(proceduresForList, 'процедуры', 'процедур', 'процедур');
  switch (shnorRuleSet) {
    case shnorRuleWords['two-years']:
      return 'Школа включается в перечень ШНОР, если низкие результаты есть в каждом из двух последних лет.';
    case shnorRuleWords['three-years']:
      return 'Школа включается в перечень ШНОР, если низкие результаты есть не меньше чем в двух из трёх последних лет.';
    case shnorRuleWords.order:
      return `Школа включается в перечень ШНОР, если низкими оказались не меньше ${counted(proceduresForList, 'показателя', 'показателей', 'показателей')} приказа (ВПР за два года, ГИА, РДР).`;
    default:
      return `Школа включается в перечень ШНОР, если за год низкими оказались результаты не меньше ${needed}.`;
  }
}

export function shnsuRuleText({ shnsuRuleSet, criteriaForList, minimumCriteria }: ReportRules): string {
  const condition =
    shnsuRuleSet === shnsuRuleWords['lowest-quarter']
      ? 'если её индекс социального благополучия входит в нижнюю четверть по муниципалитету'
      : `если выполнено не меньше ${counted(criteriaForList, 'критерия', 'критериев', 'критериев')} из девяти`;
  return `Школа включается в перечень ШНСУ, ${condition}. Вывод делается, когда данные есть не меньше чем по ${counted(minimumCriteria, 'критерию', 'критериям', 'критериям')}.`;
}
