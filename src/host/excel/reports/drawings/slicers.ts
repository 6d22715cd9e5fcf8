import { reportMark } from '../../../../core/summary/report';
import type { DrawnSheet } from './charts';
import { isDone } from './is-done';

/*
 * Our PivotTable is made anew each time, and so are its slicers, where the planner had put them. A slicer of ours is known
 * by its name. They narrow the pivot alone, never the table beside it, of which the formulas count everything.
 */

interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly pivot: string;
  readonly field: string;
  readonly name: string;
  /** A null object where there is none. */
  readonly found: Excel.Slicer;
  /** The cell at whose corner a new one is put; null where the pivot is not there any more. */
  readonly beside: Excel.Range | null;
}

/** Makes the slicers of all pivots that stand; where Excel refuses them the pivots stand without. */
export async function addSlicers(context: Excel.RequestContext, sheets: readonly DrawnSheet[]): Promise<void> {
  const wanted = sheets.flatMap(askSlicers);
  if (wanted.length === 0) return;
  await context.sync();
  for (const { found } of wanted) if (!found.isNullObject) found.delete();
  for (const each of wanted) if (each.beside) addSlicer(each, each.beside);
  await isDone(context);
}

function askSlicers({ layout, sheet }: DrawnSheet): readonly Wanted[] {
  const { pivot } = layout.report;
  return (pivot?.slicers ?? []).map((field, index) => {
    const name = nameSlicer(pivot!.name, field);
    const found = sheet.slicers.getItemOrNullObject(name).load(['name', 'left', 'top', 'width', 'height']);
    return { sheet, pivot: pivot!.name, field, name, found, beside: findPlace({ layout, sheet }, index) };
  });
}

/** Slicers stand beside each other, from the second column right of the pivot on. */
function findPlace({ layout: { pivot }, sheet }: DrawnSheet, index: number): Excel.Range | null {
  if (!pivot) return null;
  const { from, to } = pivot.area;
  return sheet.getRangeByIndexes(from.row, to.column + 2 + index * columnsEach, 1, 1).load(['left', 'top']);
}

/** Of the standard width, which a slicer of Excel's own width covers. */
const columnsEach = 4;

function addSlicer({ sheet, pivot, field, name, found }: Wanted, beside: Excel.Range): void {
  const added = sheet.slicers.add(sheet.pivotTables.getItem(pivot), field, sheet);
  added.name = name;
  added.caption = field;
  if (found.isNullObject) {
    added.left = beside.left;
    added.top = beside.top;
    return;
  }
  added.left = found.left;
  added.top = found.top;
  added.width = found.width;
  added.height = found.height;
}

/** `ConcordCountryPivot` and `Kind` → `ConcordSlicerCountryPivotKind`. */
function nameSlicer(pivot: string, field: string): string {
  const rest = pivot.startsWith(reportMark) ? pivot.slice(reportMark.length) : pivot;
  return `${reportMark}Slicer${rest}${field.replace(/[^\p{L}\p{N}]/gu, '')}`;
}
