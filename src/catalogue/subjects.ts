// Subjects and how ФИС ОКО shortens them in the names of files and sheets: «РУ 4», «МА_5».

/** A suggestion for a person to confirm: the codes stand in public names of files, not in an order. */
export const subjectCodes: Readonly<Record<string, string>> = {
  ру: 'Русский язык',
  ма: 'Математика',
  ом: 'Окружающий мир',
  ис: 'История',
  би: 'Биология',
  гг: 'География',
  об: 'Обществознание',
  фи: 'Физика',
  хи: 'Химия',
  ая: 'Английский язык',
  ня: 'Немецкий язык',
  фя: 'Французский язык',
};
