// The groups in which functions are shown, in the order of the programme.
export const functionGroups = {
  results: 'Выявление школ с низкими результатами',
  conditions: 'Неблагоприятные социальные условия',
  dynamics: 'Динамика и программы поддержки',
  staff: 'Педагоги и сетевое взаимодействие',
  objectivity: 'Объективность результатов',
} as const;

export type FunctionGroup = keyof typeof functionGroups;
