import { uniqueTitles } from './column-titles';
import { countFormula, type Criterion } from '../count-formula';
import type { ReportColumn, ReportValue } from '../../report';
import type { Cross } from '../../summary';

/** What the columns of a cross are in its table. */
export interface CrossColumns {
  readonly columns: readonly ReportColumn[];
  readonly titles: readonly string[];
  /** Titles that such columns may have had for another plan. */
  readonly former: readonly string[];
}

/** One column for each name, beside the columns that come first; `all` are the names that plans may have. */
export function crossColumns(
  names: readonly string[],
  all: readonly string[],
  first: readonly ReportColumn[],
  look: Omit<ReportColumn, 'title'>,
): CrossColumns {
  const taken = first.map(({ title }) => title);
  const titles = uniqueTitles(names, taken);
  const former = uniqueTitles(all, taken).filter((title) => !titles.includes(title));
  return { titles, columns: titles.map((title) => ({ title, ...look })), former };
}

/** 1 and up: more milestones or sections than any plan is known to have. */
export const ordinals: readonly string[] = Array.from({ length: 40 }, (_, index) => String(index + 1));

/** The counts of one row of a cross, each as a formula; `rowIs` and `columnIs` are what rows of the long table hold. */
export function crossCells(
  cross: Cross,
  row: number,
  column: string,
  rowIs: Criterion,
  columnIs: (column: number) => Criterion,
): readonly ReportValue[] {
  return cross.counts[row]!.map((count, index) => countFormula(column, [rowIs, columnIs(index)], count));
}
