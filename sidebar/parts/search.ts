// Searching in lists: every word of the query must occur, whatever the case, «ё» and the kind of space.

/** Whether the text holds every word of the query; a blank query fits everything. */
export function matches(text: string, query: string): boolean {
  const where = plain(text);
  return plain(query)
    .split(' ')
    .every((word) => where.includes(word));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»„“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
