// The rules of both lists in sentences of an official paper.
import { shnorRuleWords, shnsuRuleWords } from '../catalogue/words';
import type { ReportData, ReportRules } from '../contract/report-data';
import { SCHOOLS_FOR_QUARTER } from '../domain/lists/rules';
import { counted } from '../messages/russian';
import { countedSeries } from './series';
import { thresholdText } from './wording';

/** What a low procedure is, how many put a school on the list, and that accreditation does so by itself. */
export function shnorRuleText(data: ReportData): string {
  const { rules } = data;
  const { lowThreshold, minimumParticipants, poolSmall, subjects, procedures, vprGrades } = rules;
  const withData = new Set(countedSeries(data).map(({ series }) => series.procedure));
  const used = procedures.filter((word) => withData.has(word));
  const without = procedures.filter((word) => !withData.has(word));
  const where = [
    used.join(', '),
    subjects.length === 0 ? 'все предметы' : subjects.join(', ').toLowerCase(),
    vprGrades.length === 0 ? '' : `классы ВПР: ${vprGrades.join(', ')}`,
  ].filter((part) => part !== '');
  return [
    `Результат оценочной процедуры считается низким, если доля отметок «2» (не преодолевших минимальный порог) не меньше ${thresholdText(lowThreshold)}.`,
    used.length === 0 ? '' : `Учтены: ${where.join('; ')}.`,
    without.length === 0 ? '' : `По другим процедурам правил (${without.join(', ')}) данных нет.`,
    `Процедуры, в которых меньше ${counted(minimumParticipants, 'участника', 'участников', 'участников')}, ${
      poolSmall ? 'складываются с той же процедурой предыдущего года' : 'не учитываются'
    }.`,
    `${conditionOf(rules)} Школа, у которой приостановлена аккредитация или которая её лишена, включается в перечень ШНОР по этому основанию, независимо от результатов. Пороги — рекомендуемые значения, установленные в муниципалитете.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
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

/** Which schools are on the list, and when there is no verdict. */
export function shnsuRuleText({
  shnsuRuleSet,
  criteriaForList,
  minimumCriteria,
  minimumChildren,
}: ReportRules): string {
  if (shnsuRuleSet === shnsuRuleWords['lowest-quarter']) {
    const criteria = counted(minimumCriteria, 'критерию', 'критериям', 'критериям');
    const schools = counted(SCHOOLS_FOR_QUARTER, 'школы', 'школ', 'школ');
    return `Школа включается в перечень ШНСУ, если её индекс социального благополучия входит в нижнюю четверть по муниципалитету. Вывод делается, когда данные есть не меньше чем по ${criteria}, а индекс — не меньше чем у ${schools}.`;
  }
  const needed = counted(criteriaForList, 'критерия', 'критериев', 'критериев');
  const children = counted(minimumChildren, 'обучающегося', 'обучающихся', 'обучающихся');
  return `Школа включается в перечень ШНСУ, если выполнено не меньше ${needed} из девяти. Критерий по доле обучающихся выполнен, если доля не меньше порога и в группе не меньше ${children}. Вывод не делается, только пока критерии без данных могут его изменить.`;
}
