/** An element of an XML file: its name as written (`w:p`), its attributes, and what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

const deepest = 400;
const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The root of an XML file; undefined for anything that is not whole. A document type is not taken: office files have none, and one can be made
 * to grow without end. Nothing outside the text is ever fetched.
 */
export function readXml(text: string): XmlElement | undefined {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  token.lastIndex = 0;
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  while (token.lastIndex < source.length) {
    const match = token.exec(source);
    if (!match || open.length > deepest) return undefined;
    const [, cdata, closing, opening, attributes, selfClosing, words] = match;
    const inside = open.at(-1) ?? root;
    if (cdata !== undefined) inside.children.push(cdata);
    else if (words !== undefined) inside.children.push(decoded(words));
    else if (closing !== undefined) {
      if (open.length === 1 || open.pop()?.name !== closing) return undefined;
    } else if (opening !== undefined) {
      const element: Open = { name: opening, attributes: attributesOf(attributes ?? ''), children: [] };
      inside.children.push(element);
      if (selfClosing === '') open.push(element);
    }
  }
  return open.length === 1 ? root.children.find((child) => typeof child !== 'string') : undefined;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]));
}

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : undefined;
    if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return entities[name] ?? whole;
  });
}

/** The elements of a name directly inside another. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** Every element of a name, however deep, in order. */
export function allOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);
}
