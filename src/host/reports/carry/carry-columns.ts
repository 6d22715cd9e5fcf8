import type { ReportColumn, ReportTable } from '../../../core/summary/report';

/** A column of the table as carried: the report's (zero-based place in it), or the planner's, or the report's filled in before. */
export interface ColumnOrigin {
  readonly title: string;
  readonly own: { readonly index: number; readonly column: ReportColumn } | null;
  /** Its zero-based place in the earlier table; null where it is new. */
  readonly earlier: number | null;
}

/**
 * The report's columns in its own order, and those of the earlier table that are the planner's: all whose titles the
 * report's table neither has nor names as former ones. They stay before the column of ours that they stand before;
 * where ours stood in another order, they go to the end.
 */
export function carryColumns(
  { columns, former = [] }: ReportTable,
  titles: readonly string[],
): readonly ColumnOrigin[] {
  const places = new Map(titles.map((title, place) => [titleKey(title), place]));
  const own = columns.map((column, index): ColumnOrigin => {
    return { title: column.title, own: { index, column }, earlier: places.get(titleKey(column.title)) ?? null };
  });
  const ours = new Set([...columns.map(({ title }) => titleKey(title)), ...former.map(titleKey)]);
  const planners = titles.flatMap((title, place): ColumnOrigin[] =>
    ours.has(titleKey(title)) ? [] : [{ title, own: null, earlier: place }],
  );
  const stood = own.flatMap(({ earlier }) => earlier ?? []);
  if (stood.some((place, index) => index > 0 && place < stood[index - 1]!)) return [...own, ...planners];
  let before = -1;
  const kept = own.flatMap((column) => {
    const { earlier } = column;
    if (earlier === null) return [column];
    const between = planners.filter((planner) => before < planner.earlier! && planner.earlier! < earlier);
    before = earlier;
    return [...between, column];
  });
  return [...kept, ...planners.filter(({ earlier }) => earlier! > before)];
}

/** Excel takes titles that differ in case only for one. */
function titleKey(title: string): string {
  return title.replace(/\r\n?/g, '\n').toLowerCase();
}
