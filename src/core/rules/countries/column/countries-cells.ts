import type { RuleContext } from '../../../linting/rule';
import { listingsOf, type Listing } from '../../../plan/model';
import { parseCountries, type CountriesCell } from '../../../plan/places/countries-cell';
import { findCell } from '../../../sheet/grid';
import type { CellAddress } from '../../../sheet/address';
import type { Source } from '../../../sheet/edit';

/** A listing of a register and what stands in its Countries cell. */
export interface WithCell {
  readonly listing: Listing;
  readonly at: CellAddress;
  readonly text: string;
  readonly read: CountriesCell;
}

/** The listings of a register that has a column of countries; none of other plans. */
export function readCountriesCells({ plan, profile, grid }: RuleContext): readonly WithCell[] {
  const column = plan.shape.columns.countries;
  if (plan.layout !== 'register' || column === undefined) return [];
  return listingsOf(plan).map((listing) => {
    const at = { row: listing.source.at.row, column };
    const text = findCell(grid, at)?.text ?? '';
    return { listing, at, text, read: parseCountries(text, profile) };
  });
}

export function sliceCell({ at, text }: WithCell, start: number, end: number): Source {
  return { at, start, end, text: text.slice(start, end) };
}
