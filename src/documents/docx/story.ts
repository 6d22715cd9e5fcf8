import { type Draft } from '../draft';
import { elementsOf, findWithin, isElement, textOf, type Element } from '../markup';
import type { Numbering } from './numbering';
import type { Styles } from './styles';

/** What the readers of a document's body share. */
export interface Story {
  readonly draft: Draft;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly notes: Notes;
  /** The fields that are open where we read: in its code or, behind the separator, in what it shows. */
  fields: Field[];
}

export interface Field {
  part: 'code' | 'result';
  code: string;
}

/** Texts that stand apart from the body, by the id with which it refers to them. */
export interface Notes {
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
  readonly comments: ReadonlyMap<string, string>;
}

export function readNotes(root: Element | undefined): ReadonlyMap<string, string> {
  if (!root) return new Map();
  return new Map(
    elementsOf(root)
      .filter(({ attributes }) => !['separator', 'continuationSeparator'].includes(attributes.get('type') ?? ''))
      .map((note) => [note.attributes.get('id') ?? '', plainText(note)]),
  );
}

/** All that an element says, a line a paragraph, deleted text included: for telling it, not for the grid. */
export function plainText(element: Element): string {
  const lines = element.name === 'p' ? [element] : findWithin(element, ({ name }) => name === 'p');
  if (lines.length === 0) return wordsOf(element).trim();
  return lines
    .map((line) => wordsOf(line).trim())
    .filter((line) => line !== '')
    .join('\n');
}

const breaks: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['br', '\n'],
  ['cr', '\n'],
  ['p', '\n'],
  ['noBreakHyphen', '-'],
]);

function wordsOf(element: Element): string {
  return element.children
    .filter(isElement)
    .map((child) => {
      if (child.name === 't' || child.name === 'delText') return textOf(child);
      if (child.name.endsWith('Pr') || child.name === 'Fallback') return '';
      return wordsOf(child) + (breaks.get(child.name) ?? '');
    })
    .join('');
}

/** Elements that only wrap what they hold: content controls, smart tags, insertions, the first of two alternatives. */
const wrappers: ReadonlySet<string> = new Set([
  ...['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'AlternateContent', 'Choice'],
]);

/** The elements of some names among the children, with those within wrappers, in order. */
export function unwrap(element: Element, names: ReadonlySet<string>): readonly Element[] {
  return elementsOf(element).flatMap((child) => {
    if (names.has(child.name)) return [child];
    return wrappers.has(child.name) ? unwrap(child, names) : [];
  });
}
