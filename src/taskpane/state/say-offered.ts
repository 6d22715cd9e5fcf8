import type { Offered } from '../../jobs/lists/offer-lists';
import { count } from '../words';

/** What the pane says when lists have been offered. */
export function sayOffered({ roles, sheet, left }: Offered): string {
  if (sheet === null) return 'There is nothing to offer here: no column for kind, countries, RSP or KPI was found.';
  const kept =
    left === 0 ? '' : ` ${count(left, 'cell')} ${left === 1 ? 'keeps' : 'keep'} the list or limit set before.`;
  return `${count(roles.length, 'column')} ${roles.length === 1 ? 'offers a list' : 'offer lists'} now, with values from the sheet “${sheet}”.${kept}`;
}
