// Titles of the two live sheets.
export const svodTitle = 'Свод';
export const indicatorsTitle = 'Показатели';
