// Putting facts into a text: `{name}` stands for the fact of that name.

export type Facts = Readonly<Record<string, string | number | undefined>>;

/** A fact that is not known is left out; a fact in quotes of its own («2») is not quoted twice. */
export function filled(template: string, facts: Facts): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
    .replace(/««([^«»]*)»»/g, '«$1»');
}
