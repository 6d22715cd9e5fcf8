import type { Report } from '../../host';
import { freeSheetName } from '../../free-name';
import type { CarriedCell } from '../../reports/placed-value';
import { loadCarriedFormats } from './earlier/carried-looks';
import { loadScales, type LoadedScale } from './sheet/heat';
import { layOutMoved, type MovedLayout } from './earlier/moved-tables';
import { loadRowLooks, type RowLooks } from './earlier/row-looks';
import type { FoundSheets, OwnSheet } from './earlier/own-sheets';
import { readEarlier } from './earlier/read-earlier';

/** What has to be known to write one report. */
export interface Step extends MovedLayout {
  /** The sheet's name. */
  readonly name: string;
  /** Null where the sheet is to be made. */
  readonly own: OwnSheet | null;
  readonly formats: ReadonlyMap<CarriedCell, unknown>;
  /** Null where no row goes elsewhere. */
  readonly looks: RowLooks | null;
  readonly scales: readonly LoadedScale[];
}

/** Reads what stands and lays the reports out; nothing is written yet. */
export async function prepareSteps(
  context: Excel.RequestContext,
  reports: readonly Report[],
  { owned, taken }: FoundSheets,
  pivots: boolean,
): Promise<readonly Step[]> {
  const standing = owned.filter((own) => own !== null);
  const scales = new Map(standing.map((own) => [own, loadScales(own)]));
  const earlier = await readEarlier(context, standing);
  const byTable = new Map(standing.map((own, index) => [own.report.table.name, earlier[index]!]));
  const layouts = layOutMoved(reports, byTable, pivots);
  const formats = layouts.map((moved, index) => {
    const own = owned[index];
    return own ? loadCarriedFormats(own, moved) : null;
  });
  const looks = layouts.map((moved, index) => {
    const own = owned[index];
    return own ? loadRowLooks(own, moved) : null;
  });
  if ([...formats, ...looks].some((asked) => asked !== null)) await context.sync();
  const names = [...taken];
  return layouts.map((moved, index) => {
    const own = owned[index] ?? null;
    const name = own?.sheet.name ?? freeSheetName(moved.layout.report.sheet, names);
    names.push(name);
    return {
      ...moved,
      name,
      own,
      formats: formats[index]?.() ?? new Map<CarriedCell, unknown>(),
      looks: looks[index] ?? null,
      scales: (own && scales.get(own)) ?? [],
    };
  });
}
