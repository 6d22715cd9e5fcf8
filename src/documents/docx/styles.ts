import { elementsOf, findChild, type Element } from '../markup';

/** What a paragraph has from its style and from those that the style is based on. */
export interface ParagraphStyle {
  readonly id: string | null;
  readonly numId: string | null;
  readonly level: number | null;
  readonly isHidden: boolean;
  /** An entry of a table of contents. */
  readonly isContents: boolean;
}

export interface Styles {
  /** The style of a paragraph that names this one, or the default where it names none that exists. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  readonly isHiddenCharacter: (id: string | undefined) => boolean;
}

const longestChain = 20;

export function readStyles(root: Element | undefined): Styles {
  const styles = root ? elementsOf(root, 'style') : [];
  const byId = new Map(styles.map((style) => [style.attributes.get('styleId') ?? '', style]));
  const standard = styles.find(
    ({ attributes }) => attributes.get('type') === 'paragraph' && isTrue(attributes.get('default') ?? '0'),
  );
  const chainOf = (first: Element | undefined): readonly Element[] => {
    const chain: Element[] = [];
    for (let style = first; style && chain.length < longestChain; style = byId.get(valueOf(style, 'basedOn') ?? '')) {
      chain.push(style);
    }
    return chain;
  };
  const read = (style: Element | undefined): ParagraphStyle => {
    const chain = chainOf(style);
    const numbered = chain
      .map((one) => findChild(one, 'pPr', 'numPr'))
      .find((numPr) => valueOf(numPr, 'numId') !== null);
    const level = valueOf(numbered, 'ilvl');
    return {
      id: style?.attributes.get('styleId') ?? null,
      numId: valueOf(numbered, 'numId'),
      level: level === null ? null : Number(level),
      isHidden: firstOn(chain, 'vanish'),
      isContents: /^toc\s*\d$/i.test(valueOf(style, 'name') ?? ''),
    };
  };
  const known = new Map<Element | undefined, ParagraphStyle>();
  return {
    paragraph: (id) => {
      const style = byId.get(id ?? '') ?? standard;
      const found = known.get(style) ?? read(style);
      known.set(style, found);
      return found;
    },
    isHiddenCharacter: (id) => id !== undefined && firstOn(chainOf(byId.get(id)), 'vanish'),
  };
}

function firstOn(chain: readonly Element[], property: string): boolean {
  const said = chain.map((style) => findChild(style, 'rPr', property)).find((found) => found !== undefined);
  return said !== undefined && isTrue(said.attributes.get('val'));
}

/** The `val` of a child; null where there is none. */
export function valueOf(parent: Element | undefined, name: string): string | null {
  return findChild(parent, name)?.attributes.get('val') ?? null;
}

/** Whether a switch (bold, hidden ...) is set here; null where nothing is said of it. */
export function findSwitch(properties: Element | undefined, name: string): boolean | null {
  const found = findChild(properties, name);
  return found ? isTrue(found.attributes.get('val')) : null;
}

/** A switch without a value is on (ECMA-376 part 1, 17.17.4). */
function isTrue(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
