// Reasons of a verdict in words: the templates into which `reasons.ts` puts the facts.
import type { ReasonTexts } from './reasons';

/** Complete by type. Not loaded with the add-on: it reads this from a file on request. */
export const reasonTemplates: ReasonTexts = {
  reasons: {
    'low-procedure': '{procedure}: {percent} {measure} ({count} из {whole}), порог {threshold}; {source}',
    'near-threshold':
      'у самого порога: {procedure}: {percent} {measure} ({count} из {whole}), порог {threshold}',
    'small-procedure': 'не учтена: {procedure} — {size}, нужно не меньше {minimum}',
    'impossible-counts': 'не учтена: {procedure} — {count} больше, чем {size}; проверьте данные',
    'no-low-procedures': 'низких результатов нет; процедур учтено: {usable}',
    'low-years': 'годы с низкими результатами: {years}',
    'too-little-data': 'данных мало: {unit} учтено {usable}, для вывода нужно не меньше {needed}',
    'no-context': 'нет контекстных данных',
    accreditation:
      '{year}: аккредитация приостановлена или школа её лишена — по этому признаку школа в перечне независимо от результатов; {source}',
    excluded: 'вид школы — {kind}: в отборе не участвует',
    share: '{year}, {criterion}: {percent} ({count} из {pupils}), порог {threshold}; {source}',
    flag: '{year}, {criterion}: да; {source}',
    'no-criteria-met': 'критерии не выполнены; критериев учтено: {usable}',
    index:
      'индекс {value} при границе нижней четверти {limit}; критериев учтено: {criteria}; веса {weights}; границы шкалы по {year}',
    'no-index': 'индекс не рассчитывается: не с чем сравнивать',
  },
  procedure: '{kind} {years}, {grades}\u00a0кл., {subject}',
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
  equalWeights: 'равные',
  units: { procedures: 'процедур', years: 'лет', indicators: 'показателей', criteria: 'критериев' },
  counts: {
    participants: '{n#участник|участника|участников}',
    graduates: '{n#выпускник|выпускника|выпускников}',
    ofGraduates: '{n#выпускника|выпускников|выпускников}',
  },
};
