// What is being done while a call that writes runs, as the page says it; the add-on itself needs no such words.
import type { CallsThat } from '../contract/calls';

export const progressTexts: Readonly<Record<CallsThat<'writes'>, string>> = {
  prepareWorkbook: 'Готовим таблицу…',
  fillExample: 'Заполняем учебный пример…',
  fixData: 'Исправляем…',
  undoFix: 'Отменяем исправление…',
  identifyLists: 'Формируем перечни…',
  approveLists: 'Утверждаем…',
  decideSchool: 'Записываем решение…',
  undoLists: 'Возвращаем прежний перечень…',
  settleAnswers: 'Записываем…',
  buildIndicators: 'Строим показатели…',
  makeValues: 'Заменяем формулы значениями…',
  addIntake: 'Записываем в таблицу…',
  undoIntake: 'Отменяем загрузку…',
  linkForm: 'Подключаем форму…',
  unlinkForm: 'Отключаем форму…',
  createForm: 'Создаём форму…',
  pullResponses: 'Собираем ответы…',
  ensureTriggers: 'Включаем автоматическое обновление…',
  removeTriggers: 'Выключаем автоматическое обновление…',
  buildRecommendations: 'Строим рекомендации…',
  setRecommendations: 'Меняем статус…',
  planMeasures: 'Добавляем в план мер…',
  saveTemplate: 'Сохраняем шаблон…',
  insertFormula: 'Вставляем формулу…',
};
