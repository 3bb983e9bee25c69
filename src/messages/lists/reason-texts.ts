// Reasons of a verdict in words: the templates into which `reasons.ts` puts the facts.
import { borderOpenings, type ReasonTexts } from './reasons';

/** Complete by type. Not loaded with the add-on: it reads this from a file on request. */
export const reasonTemplates: ReasonTexts = {
  reasons: {
    'low-procedure': '{procedure}: {percent} {measure} ({count} из {whole}), порог {threshold}; {source}',
    'below-threshold': `${borderOpenings.below} {one}: {procedure} — {count} из {whole}, порог — {needed}`,
    'at-threshold': `${borderOpenings.at} {one} не был бы достигнут: {procedure} — {count} из {whole}, порог — {needed}`,
    'small-procedure': 'не учтена: {procedure} — {size}, нужно не меньше {minimum}',
    'impossible-counts': 'не учтена: {procedure} — {count} больше, чем {size}; проверьте данные',
    'no-low-procedures': 'низких результатов нет; процедур учтено: {usable}',
    'low-years': 'годы с низкими результатами: {years}',
    'too-little-data': 'данных мало: {unit} учтено {usable}, для вывода нужно не меньше {needed}',
    'no-context': 'нет контекстных данных',
    'accreditation-alone': '{ground}, {year}; {source}',
    'accreditation-also': 'в перечне также по приостановлению (лишению) аккредитации, {year}; {source}',
    excluded: 'вид школы — {kind}: в отборе не участвует',
    'criteria-all': '{met} из {usable}, для перечня нужно не меньше {needed}',
    'criteria-decided':
      '{met} из {usable}, {withData}; по {missing#критерию|критериям|критериям} данных нет — на вывод это не влияет',
    'criteria-open':
      '{met} из {usable}, {withData}; по {missing#критерию|критериям|критериям} данных нет, а для перечня нужно не меньше {needed}: вывода нет',
    'criteria-unknown': 'данных нет ни по одному критерию',
    'criteria-apart': 'можно изменить: {changeable}; ни школа, ни муниципалитет изменить не могут: {fixed}',
    'criteria-fixed': 'ни школа, ни муниципалитет изменить не могут: {fixed}',
    share: '{criterion}: {percent} ({count} из {pupils}), порог {threshold}; {source}',
    flag: '{criterion}: да ({source})',
    'too-few-children':
      '{criterion}: {percent} ({count} из {pupils}), порог {threshold}, но для критерия нужно не меньше {minimum#обучающегося|обучающихся|обучающихся}: не выполнен',
    'pupil-decides': '{criterion}: {count} из {pupils}; при {moved} {outcome}',
    index:
      'индекс {value} при границе нижней четверти {limit}; критериев учтено: {criteria}; веса {weights}; границы шкалы по {year}',
    'no-index': 'индекс не рассчитывается: не с чем сравнивать',
    'few-indices': 'недостаточно данных: школ с индексом меньше {needed} (их {schools})',
  },
  procedure: '{kind} {years}, {grades}\u00a0кл., {subject}',
  procedureOfYear: '{kind}, {subject}, {grades}\u00a0кл.',
  onePupil: { marks2: 'одной отметки «2»', belowMinimum: 'одного не преодолевшего минимум' },
  needed: {
    'one-pupil': 'решает 1\u00a0обучающийся',
    'few-participants': 'в каждой низкой процедуре меньше {few} участников',
  },
  pooledStatus: '{why}; по сумме за 2\u00a0года — {status}',
  pooledUnknown: '{why}; для суммы за 2\u00a0года нет данных прошлого года',
  pooledYears: 'за {years}',
  measures: { marks2: '«2»', belowMinimum: 'не преодолели минимум' },
  source: 'источник: {source}',
  noSource: 'источник не указан',
  and: ' и ',
  criteria: {
    registered: 'состоят на учёте',
    migrantLanguage: 'из семей мигрантов и (или) слабо владеют русским языком',
    notAttested: 'не прошли промежуточную аттестацию',
    truancy: 'систематически пропускают без уважительной причины',
    specialNeeds: 'с ЗПР, УО (по заключению ПМПК)',
    remote: 'отдалённость',
    small: 'малокомплектная школа',
    infrastructure: 'дефицит инфраструктуры',
    staffing: 'неукомплектованность кадрами',
  },
  met: {
    none: 'не выполнен ни один критерий',
    one: 'выполнен 1 критерий',
    several: 'выполнено {met#критерий|критерия|критериев}',
  },
  withData: { one: 'по которому есть данные', several: 'по которым есть данные' },
  outcomes: {
    listed: 'школа была бы в перечне',
    clear: 'школы не было бы в перечне',
    insufficient: 'данных для вывода было бы недостаточно',
    excluded: 'школа была бы вне отбора',
  },
  equalWeights: 'равные',
  units: { procedures: 'процедур', years: 'лет', indicators: 'показателей', criteria: 'критериев' },
  counts: {
    participants: '{n#участник|участника|участников}',
    graduates: '{n#выпускник|выпускника|выпускников}',
    ofGraduates: '{n#выпускника|выпускников|выпускников}',
  },
};
