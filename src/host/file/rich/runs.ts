import { decodeText, prefixOf, scanTags } from '../../xml';
import { decodeCellText } from '../cell-text';

/** Letters of a cell's text that look alike. */
export interface Run {
  readonly text: string;
  /** How they look: `rPr` without its namespace's prefix, else as written; empty where they look as the cell does. */
  readonly look: string;
}

/** The runs of every text (`si`, `is`) in a stretch of XML, in their order; null for one that is not cut into runs. */
export function readRuns(xml: string): readonly (readonly Run[] | null)[] {
  const texts: (readonly Run[] | null)[] = [];
  let runs: Run[] = [];
  let [text, look, from, phonetic] = ['', '', 0, 0];
  for (const tag of scanTags(xml)) {
    const { kind, local, start, end } = tag;
    if (local === 'rPh' && kind !== 'empty') phonetic += kind === 'open' ? 1 : -1;
    if (phonetic > 0) continue;
    if (local === 'rPr' && kind === 'close') look = withoutPrefix(xml.slice(from, end), prefixOf(tag));
    if ((local === 'rPr' || local === 't') && kind === 'open') from = local === 't' ? end : start;
    if (local === 't' && kind === 'close') text += decodeCellText(decodeText(xml.slice(from, start)));
    if (local === 'r' && kind === 'open') [text, look] = ['', ''];
    if (local === 'r' && kind === 'close') runs.push({ text, look });
    if (local === 'si' || local === 'is') {
      if (kind !== 'open') texts.push(runs.length > 0 ? runs : null);
      runs = [];
    }
  }
  return texts;
}

/** Tells whether a part of a text looks unlike the rest. */
export function isPartlyFormatted(runs: readonly Run[]): boolean {
  return new Set(runs.filter(({ text }) => text !== '').map(({ look }) => look)).size > 1;
}

/** A look as it is to be written among elements of this prefix. */
export function withPrefix(look: string, prefix: string): string {
  return look.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

function withoutPrefix(look: string, prefix: string): string {
  return prefix === '' ? look : look.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}
