// The documents in which the presets have their ground: each is named once.

const ORDER = 'Приказ УО Ишимбайского района от 05.07.2021 № 1048';
const CONCEPT = 'Концепция МСОКО Знаменского района, 2021';
const MODEL = 'Управленческая модель Путятинского района';

/** Points of the programme «ШНОР/ШНСУ» of the order, of the concept and of the model. */
export const sources = {
  lowResults: `${ORDER}, прил. 3, п. 1 (низкие результаты)`,
  socialConditions: `${ORDER}, прил. 3, п. 1 (социальные условия)`,
  supportProgrammes: `${ORDER}, прил. 3, п. 2 (программы поддержки)`,
  dynamics: `${ORDER}, прил. 3, п. 2 (динамика в списках)`,
  pupilDiagnosis: `${ORDER}, прил. 3, п. 2 (диагностика обучающихся)`,
  teacherDiagnosis: `${ORDER}, прил. 3, п. 3 (диагностика дефицитов)`,
  trainingOnRequest: `${ORDER}, прил. 3, п. 3 (обучение по запросам)`,
  trainingForRisk: `${ORDER}, прил. 3, п. 3 (работа с риском неуспешности)`,
  staffSupport: `${ORDER}, прил. 3, п. 3 (меры поддержки)`,
  networkPractice: `${ORDER}, прил. 3, п. 3 (сетевое взаимодействие)`,
  specialists: `${ORDER}, прил. 3, задача 2 (группа специалистов)`,
  selfDiagnosis: `${ORDER}, прил. 3, задача 6 (самодиагностика)`,
  schoolProgrammes: `${ORDER}, прил. 3, задача 7 (программы улучшения)`,
  partnership: `${ORDER}, прил. 3, задача 8 (сетевое партнёрство)`,
  goodPractice: `${ORDER}, прил. 3, задача 9 (обобщение опыта)`,
  closingGap: `${ORDER}, прил. 3, задача 10 (сокращение разрыва)`,
  parents: `${ORDER}, прил. 3, задача 11 (родители)`,
  cycle: `${ORDER}, прил. 2, этапы 4–6`,
  conceptQuality: `${CONCEPT}, раздел о качестве подготовки`,
  conceptSchools: `${CONCEPT}, раздел о ШНРО и ШФНСУ`,
  conceptTalents: `${CONCEPT}, раздел о способностях и талантах`,
  conceptObjectivity: `${CONCEPT}, раздел об объективности`,
  conceptMethodical: `${CONCEPT}, раздел о методической работе`,
  conceptUpbringing: `${CONCEPT}, раздел о воспитании и социализации`,
  modelAnalysis: `${MODEL}, «Анализ качества образования»`,
  modelExperience: `${MODEL}, «Изучение и обобщение опыта»`,
  modelAdvice: `${MODEL}, «Разработка рекомендаций»`,
  modelHelp: `${MODEL}, «Оказание методической помощи»`,
  modelFollowUp: `${MODEL}, «Мониторинг реализации»`,
  mechanisms: 'Механизмы управления качеством образования Ногликского округа',
  practice: 'практика методических служб',
} as const;
