import { hash } from '../../plan/text';
import { plainValue, type Report } from '../report';

/** By which what reports say is told from what others say: titles, columns and values, not looks. */
export function printReports(reports: readonly Report[]): string {
  const said = reports.map(({ title, table }) => [
    title,
    table.columns.map((column) => column.title),
    table.rows.map((row) => row.map(plainValue)),
  ]);
  const text = JSON.stringify(said);
  return `${hash(text).toString(36)}-${text.length.toString(36)}`;
}
