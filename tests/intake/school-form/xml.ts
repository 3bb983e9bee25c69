// As much of an XML reader as these tests need: it throws for markup that is not well-formed.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** All elements of the text, parents before their children. */
export function elementsOf(xml: string): XmlElement[] {
  const all: XmlElement[] = [];
  const open: XmlElement[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 40)}`);
    const [, end, start, attributes = '', isEmpty, text] = token;
    const parent = open.at(-1);
    if (start !== undefined) {
      const element = { name: start, attributes: attributesOf(attributes), children: [], text: '' };
      all.push(element);
      parent?.children.push(element);
      if (isEmpty !== '/') open.push(element);
    } else if (end !== undefined) {
      if (parent?.name !== end) throw new Error(`</${end}> ends ${parent?.name}`);
      open.pop();
    } else if (text !== undefined && parent !== undefined) parent.text += plain(text);
  }
  if (open.length > 0) throw new Error(`${open.at(-1)?.name} has no end`);
  return all;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

function plain(text: string): string {
  return text.replace(/&(#x?)?(\w*);?/g, (entity, number?: string, name = '') => {
    if (number !== undefined) return String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10));
    const sign = ENTITIES[name];
    if (sign === undefined) throw new Error(`no entity ${entity}`);
    return sign;
  });
}
