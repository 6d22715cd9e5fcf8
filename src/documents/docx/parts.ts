import { elementsOf, parseMarkup, type Element } from '../markup';
import type { Parts } from './open-docx';

/** The parts of a document as trees, each absent where the document has none. */
export interface DocumentParts {
  readonly body: Element;
  readonly numbering: Element | undefined;
  readonly styles: Element | undefined;
  readonly footnotes: Element | undefined;
  readonly endnotes: Element | undefined;
  readonly comments: Element | undefined;
  readonly headers: readonly Element[];
  readonly footers: readonly Element[];
}

/** Finds the parts by their relationships (ECMA-376 part 2, clause 9); null where there is no document with a body. */
export function findParts({ texts }: Parts): DocumentParts | null {
  const main = targetsOf(texts, '', '_rels/.rels', 'officeDocument')[0] ?? 'word/document.xml';
  const body = parsePart(texts, main)?.at(0);
  const content = body && elementsOf(body, 'body')[0];
  if (!content) return null;
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const rels = `${folder}_rels/${main.slice(slash)}.rels`;
  const find = (type: string): readonly Element[] =>
    targetsOf(texts, folder, rels, type).flatMap((path) => parsePart(texts, path) ?? []);
  return {
    body: content,
    numbering: find('numbering')[0],
    styles: find('styles')[0],
    footnotes: find('footnotes')[0],
    endnotes: find('endnotes')[0],
    comments: find('comments')[0],
    headers: find('header'),
    footers: find('footer'),
  };
}

function parsePart(texts: Parts['texts'], path: string): readonly Element[] | undefined {
  const text = texts.get(path);
  return text === undefined ? undefined : elementsOf(parseMarkup(text, 'xml'));
}

function targetsOf(texts: Parts['texts'], folder: string, rels: string, type: string): readonly string[] {
  const root = parsePart(texts, rels)?.[0];
  if (!root) return [];
  return elementsOf(root, 'Relationship')
    .filter(
      ({ attributes }) => attributes.get('Type')?.endsWith(`/${type}`) && attributes.get('TargetMode') !== 'External',
    )
    .map(({ attributes }) => resolve(folder, attributes.get('Target') ?? ''));
}

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
