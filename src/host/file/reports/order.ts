import type { Report } from '../../host';

/** The reports in an order in which each comes after those whose tables it sums, charts or counts in formulas. */
export function inOrderOfNeed(reports: readonly Report[]): readonly Report[] {
  const placed = new Set<Report>();
  const place = (report: Report, waiting: readonly Report[]): void => {
    if (placed.has(report) || waiting.includes(report)) return;
    const needed = tablesNeeded(report);
    for (const other of reports) if (needed(other.table.name)) place(other, [...waiting, report]);
    placed.add(report);
  };
  for (const report of reports) place(report, []);
  return [...placed];
}

function tablesNeeded({ table, pivot, charts = [] }: Report): (name: string) => boolean {
  const named = new Set([pivot?.source, ...charts.map(({ source }) => source.table)]);
  const formulas = table.rows
    .flat()
    .flatMap((value) => (typeof value === 'object' && 'formula' in value ? [value.formula] : []));
  return (name) => named.has(name) || formulas.some((formula) => formula.includes(`${name}[`));
}
