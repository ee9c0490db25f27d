import { allOf, childOf, childrenOf, type XmlElement } from './xml-tree.ts';
import type { LetterParts } from './open-letter.ts';

/** Properties by name, the nearest first: an element such as `w:sz` is looked for in each until found. */
export type Layers = readonly (XmlElement | undefined)[];

export interface StyleBook {
  /** Everything that says how a paragraph lies: its own, its styles from near to far, the document's. */
  readonly paragraph: (paragraph: XmlElement) => Layers;
  /** Everything that says how a run in a paragraph looks. */
  readonly run: (run: XmlElement, paragraph: XmlElement) => Layers;
  /** The name of a font of the theme. */
  readonly themeFont: (name: string) => string | undefined;
}

export function styleBook({ styles, theme }: LetterParts): StyleBook {
  const byId = new Map(childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const standard = childrenOf(styles, 'w:style').find(({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']));
  const defaults = childOf(styles, 'w:docDefaults');
  const chain = (style: XmlElement | undefined, depth = 0): XmlElement[] =>
    style && depth < 20 ? [style, ...chain(byId.get(valueOf(childOf(style, 'w:basedOn')) ?? ''), depth + 1)] : [];
  const stylesOf = (properties: XmlElement | undefined, named: string) => {
    const style = childOf(properties, named);
    return chain(style ? byId.get(valueOf(style) ?? '') : named === 'w:pStyle' ? standard : undefined);
  };
  return {
    paragraph: (paragraph) => {
      const own = childOf(paragraph, 'w:pPr');
      return [own, ...stylesOf(own, 'w:pStyle').map((style) => childOf(style, 'w:pPr')), childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')];
    },
    run: (run, paragraph) => {
      const own = childOf(run, 'w:rPr');
      const styled = [...stylesOf(own, 'w:rStyle'), ...stylesOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')];
      return [own, ...styled.map((style) => childOf(style, 'w:rPr')), childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')];
    },
    themeFont: (name) => allOf(theme, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont').flatMap((font) => childOf(font, 'a:latin')?.attributes['typeface'] ?? [])[0],
  };
}

/** The nearest element of a name. */
export function nearest(layers: Layers, name: string): XmlElement | undefined {
  return layers.map((layer) => childOf(layer, name)).find((found) => found !== undefined);
}

/** The nearest attribute of an element; another layer may say the rest. */
export function attributeOf(layers: Layers, name: string, ...attributes: readonly string[]): string | undefined {
  return layers.flatMap((layer) => attributes.flatMap((attribute) => childOf(layer, name)?.attributes[attribute] ?? []))[0];
}

export function isSet(layers: Layers, name: string): boolean {
  const found = nearest(layers, name);
  return found !== undefined && isOn(valueOf(found) ?? 'true');
}

export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
