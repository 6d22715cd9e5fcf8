import type { ReportFormula } from '../report';
import { planDataName } from './plan-data';

/** What rows of the long table are to hold: a text or number in a column. */
export type Criterion = readonly [column: string, is: string | number];

/** Excel's limit for a text within a formula: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longestLiteral = 255;

/**
 * The sum of a column of the long table over the rows that fit, as a formula with what it comes to; the number alone
 * where a text is too long for a formula.
 */
export function countFormula(column: string, criteria: readonly Criterion[], value: number): ReportFormula | number {
  if (criteria.length === 0) return { formula: `=SUM(${named(column)})`, value };
  const literals = criteria.map(([, is]) => formatCriterion(is));
  if (literals.some((literal) => literal.length > longestLiteral + 2)) return value;
  const pairs = criteria.map(([by], index) => `${named(by)},${literals[index]!}`);
  return { formula: `=SUMIFS(${named(column)},${pairs.join(',')})`, value };
}

function named(column: string): string {
  return `${planDataName}[${column}]`;
}

/** "=" before it, or "<3" would compare; "~" before what else stands for any characters. */
function formatCriterion(is: string | number): string {
  return typeof is === 'number' ? String(is) : `"=${is.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`;
}
