import type { Area } from '../../../../core/sheet/area';
import { isTrue, readAttributes, type Tag } from '../../../xml';
import type { SheetScan } from '../../scan-sheet';

/** How a report's rows are to stand. */
export interface RowPlan {
  readonly table: Area;
  /** The earlier table; null on a new sheet. */
  readonly earlier: Area | null;
  /** Of the table's rows that stood before, where that was. */
  readonly origins: ReadonlyMap<number, number>;
  /** In points; one that is not named needs none. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows of which a cell has been written. */
  readonly written: ReadonlySet<number>;
}

/**
 * The sheet's XML with heights for the rows that have changed, as if Excel had found them, so that it fits the rows again
 * when a text changes. A height that the planner has set goes with its row, and so does hiding. `before` is the sheet as
 * it was when the rows stood where they stood.
 */
export function arrangeRows(scan: SheetScan, before: SheetScan, plan: RowPlan): string {
  const { table, earlier, origins, heights, written } = plan;
  const stood = new Map(before.rows.map(({ row, tag }) => [row, tag]));
  const pieces: string[] = [];
  let done = 0;
  for (const { row, tag } of scan.rows) {
    const isNow = table.from.row <= row && row <= table.to.row;
    const wasThen = earlier !== null && earlier.from.row <= row && row <= earlier.to.row;
    if (!isNow && !wasThen) continue;
    const origin = isNow ? origins.get(row) : undefined;
    if (origin === row && !written.has(row)) continue;
    const own = origin === undefined ? '' : setByPlanner(stood.get(origin));
    const height = isNow ? heights.get(row) : undefined;
    const fitted = height === undefined || own.includes(' ht=') ? '' : ` ht="${height}"`;
    const attributes = withoutOwn(tag.attributes) + fitted + own;
    pieces.push(scan.xml.slice(done, tag.start), `<${tag.name}${attributes}${tag.kind === 'empty' ? '/>' : '>'}`);
    done = tag.end;
  }
  return [...pieces, scan.xml.slice(done)].join('');
}

function withoutOwn(attributes: string): string {
  return attributes.replace(/\s(?:ht|customHeight|hidden)\s*=\s*("[^"]*"|'[^']*')/g, '').trimEnd();
}

function setByPlanner(tag: Tag | undefined): string {
  if (!tag) return '';
  const attributes = readAttributes(tag);
  const height = isTrue(attributes.get('customHeight')) ? ` ht="${attributes.get('ht')}" customHeight="1"` : '';
  return `${height}${isTrue(attributes.get('hidden')) ? ' hidden="1"' : ''}`;
}
