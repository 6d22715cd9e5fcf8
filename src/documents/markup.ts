import { Parser } from 'htmlparser2';

/** An element of a document in XML or HTML. */
export interface Element {
  /** In XML without the namespace's prefix, in HTML in lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Markup[];
}

/** An element, or a stretch of text with its entities resolved. */
export type Markup = Element | string;

/** The markup is deeper than anything written by hand or by a word processor, and not read. */
export class TooDeep extends Error {
  override readonly name = 'TooDeep';
}

/** Browsers stop at 512; documents of word processors have less than 60. */
const deepest = 400;

/**
 * The tree of a text, its root without a name. Broken markup is read as browsers do; comments and processing
 * instructions are left out, and entities that a document defines for itself are not expanded. Throws TooDeep.
 */
export function parseMarkup(text: string, language: 'xml' | 'html'): Element {
  const isXml = language === 'xml';
  const localOf = (name: string): string => (isXml ? name.slice(name.indexOf(':') + 1) : name);
  const root: Opened = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) throw new TooDeep();
        const pairs = Object.entries(attributes).map(([key, value]) => [localOf(key), value] as const);
        const element: Opened = { name: localOf(name), attributes: new Map(pairs), children: [] };
        if (!isXml) closeCells(open, name);
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(stretch) {
        const { children } = open.at(-1)!;
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + stretch;
        else children.push(stretch);
      },
      onclosetag(name) {
        const at = lastIndexOf(open, isXml ? [localOf(name)] : [name, 'table']);
        if (at > 0 && open[at]!.name === localOf(name)) open.length = at;
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

interface Opened extends Element {
  readonly children: Markup[];
}

/** A cell ends where the next cell or row of its table begins, whatever was left open in it. */
function closeCells(open: Opened[], next: string): void {
  const ended = next === 'tr' ? [['tr'], ['td', 'th']] : next === 'td' || next === 'th' ? [['td', 'th']] : [];
  const table = lastIndexOf(open, ['table']);
  const at = ended.map((names) => lastIndexOf(open, names)).find((index) => index > table);
  if (at !== undefined) open.length = at;
}

function lastIndexOf(open: readonly Opened[], names: readonly string[]): number {
  let at = open.length - 1;
  while (at >= 0 && !names.includes(open[at]!.name)) at--;
  return at;
}

export function isElement(node: Markup): node is Element {
  return typeof node !== 'string';
}

/** The text directly in an element. */
export function textOf({ children }: Element): string {
  return children.map((child) => (isElement(child) ? '' : child)).join('');
}

export function elementsOf({ children }: Element, name?: string): readonly Element[] {
  return children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The element reached by the first child of each name. */
export function findChild(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (parent, name) => parent?.children.filter(isElement).find((child) => child.name === name),
    element,
  );
}

/** All elements below that fit, outermost first; what is below one that fits is not searched. */
export function findWithin(element: Element, fits: (element: Element) => boolean): readonly Element[] {
  return elementsOf(element).flatMap((child) => (fits(child) ? [child] : findWithin(child, fits)));
}
