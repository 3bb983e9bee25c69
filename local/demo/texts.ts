// Russian texts of the demo in the terminal.

const full = {
  shnor: 'школы с низкими образовательными результатами',
  shnsu: 'школы в неблагоприятных социальных условиях',
} as const;

export const texts = {
  title: (version: string): string => `МСОКО ${version}: учебный пример`,
  place: (municipality: string, year: string, ruleSet: string): string =>
    [municipality, `результаты ${year}`, `правило ШНОР: «${ruleSet}»`, 'район и школы вымышлены']
      .filter((part) => part !== '')
      .join(' · '),
  problems: (total: number): string =>
    total === 0
      ? 'Проверка данных: ошибок нет'
      : `Проверка данных: замечаний ${total} (спорные строки не учтены, остальные оценены)`,
  list: (id: keyof typeof full, title: string, year: string): string => `${title} за ${year} — ${full[id]}`,
  group: (status: string, count: number): string => `${status} (${count})`,
  reached: (list: keyof typeof full, reached: number, usable: number): string =>
    list === 'shnor'
      ? `низких процедур ${reached} из ${usable}`
      : `выполнено критериев ${reached} из ${usable}`,
} as const;
