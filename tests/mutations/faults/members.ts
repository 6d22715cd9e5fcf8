import type { Listing } from '../../../src/core/plan/model';
import { findPlaceLists } from '../../../src/core/plan/places/listing-places';
import { isAlone } from './activities';
import { rewriteCountries } from './rows';
import { inListing, insert, swap, write, type CleanPlan, type Injection } from '../injection';

/** Faults of names and lists of Members, and of the column of countries. */
export const members: readonly Injection[] = [
  {
    rule: 'country-is-spelled-right',
    fault: 'two letters of a name swapped',
    inject: inName(/^(\p{L}{3,})(\p{L})(\p{L})(\p{L})$/u, '$1$3$2$4'),
  },
  {
    rule: 'country-is-spelled-right',
    fault: 'a name in small letters',
    inject: inListing((listing, plan) => {
      const name = isAlone(listing, plan) && forWhom(listing, plan)?.mentions[0]?.source;
      return name && /^\p{L}+$/u.test(name.text) && write(name, name.text.toLowerCase());
    }),
  },
  {
    rule: 'country-is-named-in-full',
    fault: 'the first word of a name alone',
    inject: inName(/^(Papua New Guinea|Solomon Islands|Sri Lanka|Timor-Leste)$/, ''),
  },
  {
    rule: 'country-is-named-once',
    fault: 'the last of a list again before the first',
    inject: inListing((listing, plan) => {
      const list = isAlone(listing, plan) ? forWhom(listing, plan) : null;
      if (!list || list.mentions.length < 2) return null;
      return insert(list.mentions[0].source, `${list.mentions.at(-1)!.source.text}, `, 0);
    }),
  },
  {
    rule: 'country-list-is-wellformed',
    fault: 'nothing between the last two',
    inject: inListing((listing, plan) => {
      const list = isAlone(listing, plan) ? forWhom(listing, plan) : null;
      return list && list.after.trim() === '' && swap(list.source, ' and ', ' ');
    }),
  },
  {
    rule: 'country-list-is-wellformed',
    fault: '“and” behind the last',
    inject: inListing((listing, plan) => {
      const list = isAlone(listing, plan) ? forWhom(listing, plan) : null;
      return list && list.after.trim() === '' && insert(list.source, ' and');
    }),
  },
  {
    rule: 'member-is-not-in-named-group',
    fault: 'one of its Members beside ASEAN',
    inject: inListing((listing, plan) => {
      const group = isAlone(listing, plan) && forWhom(listing, plan)?.mentions.find(({ id }) => id === 'ASEAN')?.source;
      return group && insert(group, ' and Thailand');
    }),
  },
  {
    rule: 'sub-regional-activity-names-members',
    fault: 'nobody named',
    inject: inListing((listing, plan) => {
      const list = isAlone(listing, plan) && listing.kind === 'sub-regional' ? forWhom(listing, plan) : null;
      if (!list || list.after.trim() !== '' || !/ for (?:the )?$/.test(list.before)) return null;
      const { at, start, end } = list.source;
      const opening = / for (?:the )?$/.exec(list.before)![0].length;
      return [{ at, start: start - opening, end, text: '' }, ...rewriteCountries(listing, plan, '')];
    }),
  },
  {
    rule: 'countries-column-is-readable',
    fault: 'what is no name',
    inject: inListing((listing, plan) => {
      const cell = rewriteCountries(listing, plan, '', true)[0];
      return cell && { ...cell, start: cell.end, text: '; Nowhere' };
    }),
  },
  {
    rule: 'countries-column-agrees',
    fault: 'a Member that the text does not name',
    inject: inListing((listing, plan) => {
      const cell = rewriteCountries(listing, plan, '', true)[0];
      const isNamed = listing.countries.length > 1 && listing.groups.length === 0;
      return isNamed && !listing.countries.includes('BT') && cell && { ...cell, start: cell.end, text: '; Bhutan' };
    }),
  },
];

/** The list behind "for". */
function forWhom(listing: Listing, { profile }: CleanPlan) {
  return findPlaceLists(listing, profile).find(({ before }) => /\bfor (?:the )?$/.test(before)) ?? null;
}

/** A name in a list behind "for", written otherwise; without `to` its first word. */
function inName(from: RegExp, to: string): Injection['inject'] {
  return inListing((listing, plan, pick) => {
    const list = isAlone(listing, plan) ? forWhom(listing, plan) : null;
    const names = list?.mentions.filter(({ kind, source }) => kind === 'member' && from.test(source.text)) ?? [];
    if (names.length === 0) return null;
    const { source } = pick.one(names);
    const text = to === '' ? source.text.split(/[ -]/)[0]! : source.text.replace(from, to);
    return text !== source.text && write(source, text);
  });
}
