import type { Draft } from '../draft';
import type { Element } from '../markup';
import { readSymbol } from '../symbols';
import type { List } from './list-label';

/** The lines that come of a page or a cell while it is read. */
export interface Flow {
  readonly draft: Draft;
  /** Takes a finished line. */
  readonly write: (line: string) => void;
  line: string;
  /** Whether the line ends with a space, after which no other counts. */
  isSpaced: boolean;
  /** The label of a list's item whose text has not begun; null where none waits. */
  label: string | null;
  /** Reads a table that stands here: into the grid, or within a cell as lines. */
  readTable: TableReader;
}

export type TableReader = (table: Element, flow: Flow, look: Look) => void;

/** What an element has from those around it. */
export interface Look {
  /** The font, where it is one that shows signs in place of letters; else empty. */
  readonly font: string;
  readonly keepsSpace: boolean;
  readonly isInserted: boolean;
  readonly list: List | null;
}

export const plainLook: Look = { font: '', keepsSpace: false, isInserted: false, list: null };

export function startFlow(draft: Draft, write: (line: string) => void, readTable: TableReader): Flow {
  return { draft, write, line: '', isSpaced: false, label: null, readTable };
}

/** Adds text to the line; white space counts as one space, as in a browser. */
export function addText(flow: Flow, text: string, { font, keepsSpace }: Look): void {
  const shown = font === '' ? text : showSigns(text, font);
  if (keepsSpace) {
    addKept(flow, shown);
    return;
  }
  const folded = shown.replace(/[ \t\n\r\f]+/g, ' ');
  const rest = flow.line === '' || flow.isSpaced ? folded.replace(/^ /, '') : folded;
  if (rest === '') return;
  begin(flow);
  flow.line += rest;
  flow.isSpaced = rest.endsWith(' ');
}

function addKept(flow: Flow, text: string): void {
  text.split(/\r\n?|\n/).forEach((part, index) => {
    if (index > 0) breakLine(flow);
    if (part !== '') begin(flow);
    flow.line += part;
    flow.isSpaced = part.endsWith(' ');
  });
}

/** The label of an item comes before the first of its text. */
function begin(flow: Flow): void {
  if (flow.label === null) return;
  flow.line = flow.label + flow.line;
  flow.label = null;
}

/** Writes a label that no text follows. */
export function endLabel(flow: Flow): void {
  flow.line = flow.label ?? '';
  flow.label = null;
  endLine(flow);
}

/** Ends the line where a block begins or ends. */
export function endLine(flow: Flow): void {
  if (flow.line !== '') breakLine(flow);
}

/** Ends the line, be it empty. */
export function breakLine(flow: Flow): void {
  const { line } = flow;
  flow.line = '';
  flow.write(line.replaceAll('\u00ad', '').trimEnd());
}

function showSigns(text: string, font: string): string {
  return [...text].map((sign) => (/\s/.test(sign) ? sign : (readSymbol(sign.codePointAt(0)!, font) ?? sign))).join('');
}
