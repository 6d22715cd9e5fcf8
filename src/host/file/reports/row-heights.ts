import type { Area } from '../../../core/sheet/area';
import { isTrue, readAttributes } from '../../xml';
import type { SheetScan } from '../scan-sheet';

/**
 * The sheet's XML with the heights of an area's rows, in points; one that is not named needs none. They are given as if Excel had found them, so that it fits the rows again when a text changes; a row that
 * the planner has set stays as high as it is.
 */
export function setRowHeights(
  { xml, rows }: SheetScan,
  { from, to }: Area,
  heights: ReadonlyMap<number, number>,
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { row, tag } of rows) {
    if (row < from.row || row > to.row || isTrue(readAttributes(tag).get('customHeight'))) continue;
    const height = heights.get(row);
    const others = tag.attributes.replace(/\sht\s*=\s*("[^"]*"|'[^']*')/, '');
    const attributes = height === undefined ? others : `${others} ht="${height}"`;
    pieces.push(xml.slice(done, tag.start), `<${tag.name}${attributes}${tag.kind === 'empty' ? '/>' : '>'}`);
    done = tag.end;
  }
  return [...pieces, xml.slice(done)].join('');
}
