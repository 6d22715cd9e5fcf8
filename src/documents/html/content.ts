import { lose, type LossKind } from '../draft';
import { elementsOf, findWithin, isElement, type Element } from '../markup';
import { bullet } from '../symbols';
import { addText, breakLine, endLabel, endLine, type Flow, type Look } from './flow';
import { countItem, startList } from './list-label';
import { fontOf, isHidden, styleOf } from './style';

const skipped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'noscript',
  'xml',
  'colgroup',
  'rp',
  'rt',
]);

const drawn: ReadonlySet<string> = new Set([
  'img',
  'svg',
  'object',
  'embed',
  'iframe',
  'video',
  'audio',
  'canvas',
  'v:shape',
]);

const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main'],
  ...['nav', 'p', 'pre', 'section', 'summary', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/** Parts that Word sets apart in the pages it writes. */
const apart: ReadonlyMap<string, LossKind> = new Map([
  ['comment-list', 'comment'],
  ['footnote-list', 'footnote'],
  ['endnote-list', 'footnote'],
  ['header', 'header-footer'],
  ['footer', 'header-footer'],
]);

/** Reads what an element holds into lines, and its tables into the grid. */
export function readContent({ children }: Element, flow: Flow, look: Look): void {
  for (const child of children) {
    if (isElement(child)) readElement(child, flow, look);
    else addText(flow, child, look);
  }
}

function readElement(element: Element, flow: Flow, around: Look): void {
  const { name } = element;
  if (skipped.has(name)) return;
  const lost = findLoss(element);
  if (lost) {
    const text = plainText(element);
    if (text !== '' || lost === 'picture' || lost === 'field') lose(flow.draft, lost, text);
    return;
  }
  if (
    styleOf(element, 'mso-footnote-id') ??
    styleOf(element, 'mso-endnote-id') ??
    styleOf(element, 'mso-comment-reference')
  )
    return;
  const look = lookOf(element, around);
  if (name === 'br') breakLine(flow);
  else if (name === 'table') flow.readTable(element, flow, look);
  else if (name === 'ol' || name === 'ul' || name === 'menu' || name === 'dir') {
    const size = elementsOf(element, 'li').length;
    inBlock(element, flow, { ...look, list: startList(element, size) });
  } else if (name === 'li') readItem(element, flow, look);
  else if (styleOf(element, 'mso-list')?.toLowerCase() === 'ignore') flow.label = readWordLabel(element);
  else if (blocks.has(name)) inBlock(element, flow, look);
  else {
    if (name === 'ins' && !around.isInserted) lose(flow.draft, 'tracked-insertion', plainText(element));
    if (name === 'q') addText(flow, '“', look);
    readContent(element, flow, look);
    if (name === 'q') addText(flow, '”', look);
  }
}

function findLoss(element: Element): LossKind | null {
  if (isHidden(element)) return 'hidden-text';
  if (element.name === 'del') return 'tracked-deletion';
  if (drawn.has(element.name)) return 'picture';
  if (['input', 'select', 'textarea'].includes(element.name)) return 'field';
  return apart.get(styleOf(element, 'mso-element') ?? '') ?? null;
}

function lookOf(element: Element, around: Look): Look {
  const named = fontOf(element);
  const font = named === null ? around.font : /^(symbol|wingdings|webdings)/i.test(named) ? named : '';
  const space = styleOf(element, 'white-space');
  const keepsSpace = space === null ? element.name === 'pre' || around.keepsSpace : space.startsWith('pre');
  return { ...around, font, keepsSpace, isInserted: around.isInserted || element.name === 'ins' };
}

function inBlock(element: Element, flow: Flow, look: Look): void {
  endLine(flow);
  const waiting = flow.label;
  readContent(element, flow, look);
  // A paragraph that holds nothing but its label, as Word writes it out.
  if (flow.line === '' && flow.label !== null && flow.label !== waiting) endLabel(flow);
  endLine(flow);
}

function readItem(item: Element, flow: Flow, look: Look): void {
  endLine(flow);
  const label = countItem(item, look.list);
  flow.label = label;
  readContent(item, flow, look);
  // An item without a text of its own is shown by its label, unless it only holds another list.
  const isEmpty = flow.line === '' && flow.label === label;
  if (isEmpty && findWithin(item, ({ name }) => name === 'li').length === 0) endLabel(flow);
  flow.label = null;
  endLine(flow);
}

/** The label that Word writes out for those who know nothing of its lists: a glyph of a symbol font, or "a)". */
function readWordLabel(element: Element): string {
  const shown = plainText(element);
  return [...shown].length === 1 && !/\d/.test(shown) ? `${bullet} ` : shown === '' ? '' : `${shown} `;
}

/** What an element says, in one line: for telling it. */
export function plainText(element: Element): string {
  const own = element.attributes.get('alt') ?? element.attributes.get('value') ?? '';
  return `${own} ${wordsOf(element)}`.replace(/\s+/g, ' ').trim();
}

function wordsOf({ children }: Element): string {
  return children
    .map((child) => (!isElement(child) ? child : skipped.has(child.name) ? '' : ` ${wordsOf(child)}`))
    .join('');
}
