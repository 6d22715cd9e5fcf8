import { formatAddress, type CellAddress } from '../../../../core/sheet/address';
import { prefixOf, scanTags, type Tag } from '../../../xml';
import type { CellContent } from '../../patch-cells';
import type { CellSpan, SheetScan } from '../../scan-sheet';
import { writeFormula } from './formulas';

/** What a cell holds as it is written, so that it can stand in another: letters of a part of a text, errors and all. */
export function contentOf({ xml }: SheetScan, { start, end }: CellSpan): CellContent {
  const cell = xml.slice(start, end);
  const tag = firstTag(cell);
  const attributes = tag.attributes.replace(/\s(?:r|s|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  return { attributes, inner: tag.kind === 'empty' ? '' : cell.slice(tag.end, cell.lastIndexOf('</')) };
}

/** The content with another formula (without "=") that stands in a cell `at`; an array's goes with its cell. */
export function withFormula({ attributes, inner }: CellContent, formula: string, at: CellAddress): CellContent {
  for (const tag of scanTags(inner)) {
    if (tag.local !== 'f' || tag.kind === 'close') continue;
    const end = tag.kind === 'empty' ? tag.end : inner.indexOf('>', inner.indexOf('</', tag.end)) + 1;
    const written = writeFormula(prefixOf(tag), formula);
    const isArray = /\st\s*=\s*["']array["']/.test(tag.attributes);
    const placed = isArray ? written.replace('>', ` t="array" ref="${formatAddress(at)}">`) : written;
    return { attributes, inner: inner.slice(0, tag.start) + placed + inner.slice(end) };
  }
  return { attributes, inner };
}

function firstTag(xml: string): Tag {
  for (const tag of scanTags(xml)) return tag;
  throw new Error('A cell has a tag.');
}
