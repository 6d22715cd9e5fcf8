import { actionsOf, listingsOf, type Listing } from '../../../src/core/plan/model';
import type { Replacement } from '../../../src/core/sheet/edit';
import { findCell } from '../../../src/core/sheet/grid';
import { addAction, addListing, rewriteCountries } from './rows';
import { insert, inListing, swap, type CleanPlan, type Injected, type Injection } from '../injection';
import type { Pick } from '../plans/pick';

/** Faults of listings and their activities. */
export const activities: readonly Injection[] = [
  {
    rule: 'listing-has-text',
    fault: 'a bullet with nothing behind it',
    inject: ({ plan, grid, ...rest }, pick) =>
      plan.layout === 'annex' ? addListing({ plan, grid, ...rest }, pick.one(actionsOf(plan)), '') : null,
  },
  {
    rule: 'listing-is-one',
    fault: 'a bullet in the middle of a line',
    inject: inListing((listing, plan) => isAlone(listing, plan) && insert(listing.body, ' • Seminar on dogs')),
  },
  {
    rule: 'listing-is-one',
    fault: 'a second workshop in the same line',
    inject: inListing((listing, plan) => {
      if (!isAlone(listing, plan)) return null;
      const column = rewriteCountries(listing, plan, '').map(({ at, end }) => {
        return { at, start: end, end, text: end === 0 ? 'Fiji' : '; Fiji' };
      });
      return [insert(listing.body, '. National workshop on tents for Fiji'), ...column];
    }),
  },
  {
    rule: 'listing-is-one',
    fault: 'a seminar behind the see-also',
    inject: inListing(({ typed, source, behind }) =>
      typed && typed.source.at.column === source.at.column ? insert(behind, ' Seminar on dogs') : null,
    ),
  },
  {
    rule: 'listing-is-not-repeated-under-action',
    fault: 'an entry copied',
    inject: (plan, pick) => {
      const listing = pick.one(listingsOf(plan.plan));
      const action = actionsOf(plan.plan).find(({ ref }) => ref === listing.action)!;
      return addListing(plan, action, typedOf(listing), listing);
    },
  },
  {
    rule: 'action-has-listings',
    fault: 'an action with nothing under it',
    inject: (plan, pick) => {
      const section = pick.one(plan.plan.sections);
      const added = addAction(plan, section, {
        title: 'Help Members to plan for what comes',
        rsp: '(Office specific (not mentioned in the RSP))',
        kpi: 'Number of Members',
      });
      return added && { ...added, at: { row: added.at.row, column: plan.plan.shape.columns.listings! } };
    },
  },
  {
    rule: 'activity-is-worded-alike',
    fault: 'two words more in one of three entries or more',
    inject: inListing((listing, plan) =>
      entriesOf(listing, plan).length > 2 ? swap(listing.body, / on /, ' on modern ways of ') : null,
    ),
  },
  {
    rule: 'activity-is-one',
    fault: 'two letters changed about in a copy',
    inject: copyWith(/(\w{3})(\w)(\w)(?=\w{2})/),
  },
  {
    rule: 'kinds-agree',
    fault: 'one of three entries or more is regional and not national',
    consequences: ['sub-regional-activity-names-members'],
    inject: inListing((listing, plan) =>
      entriesOf(listing, plan).length > 2 &&
      plan.plan.shape.columns.kind === undefined &&
      !listingsOf(plan.plan).some(({ text }) => text === listing.text.replace(/^National/, 'Regional'))
        ? swap(listing.body, /^National/, 'Regional')
        : null,
    ),
  },
  {
    rule: 'number-agrees-with-countries',
    fault: 'several workshops for one Member',
    inject: inListing(
      (listing, plan) =>
        isAlone(listing, plan) &&
        listing.countries.length === 1 &&
        swap(listing.body, /^National (workshop|seminar)(?= )/, 'National $1s'),
    ),
  },
  {
    rule: 'number-agrees-with-countries',
    fault: 'one workshop for several Members',
    inject: inListing(
      (listing, plan) =>
        isAlone(listing, plan) && swap(listing.body, /^National (workshop|seminar)s(?= )/, 'National $1'),
    ),
  },
  {
    rule: 'national-activity-names-its-country',
    fault: 'the Member taken away',
    inject: inListing(
      (listing, plan) =>
        isAlone(listing, plan) &&
        plan.plan.shape.columns.countries === undefined &&
        /^National (?:workshop|seminar) /.test(listing.body.text) &&
        swap(listing.body, / for \p{Lu}.*$/u, ''),
    ),
  },
  {
    rule: 'year-is-in-period',
    fault: 'a month of an earlier year',
    inject: inListing((listing, plan) => isAlone(listing, plan) && insert(listing.body, ' in March 2023')),
  },
  {
    rule: 'kind-agrees-with-text',
    fault: 'another kind in the column',
    inject: inListing((listing, plan) => isAlone(listing, plan) && rewriteKind(listing, plan, 'National', 'Regional')),
  },
  {
    rule: 'kind-is-known',
    fault: 'a word that is no kind',
    inject: inListing((listing, plan) => isAlone(listing, plan) && rewriteKind(listing, plan, 'National', 'Domestic')),
  },
];

/** In the column of kinds, where there is one. */
function rewriteKind(
  { source: { at } }: Listing,
  { plan, grid }: CleanPlan,
  from: string,
  to: string,
): Replacement | null {
  const column = plan.shape.columns.kind;
  if (column === undefined || findCell(grid, { row: at.row, column })?.text !== from) return null;
  return { at: { row: at.row, column }, start: 0, end: from.length, text: to };
}

/** The listings of the same activity, itself too. */
export function entriesOf({ activity }: Listing, { plan }: CleanPlan): readonly Listing[] {
  return listingsOf(plan).filter((other) => other.activity === activity);
}

/** Whether it is the only entry of its activity, so that a change of its words concerns no other. */
export function isAlone(listing: Listing, plan: CleanPlan): boolean {
  return entriesOf(listing, plan).length === 1;
}

/** The whole line as typed, its see-also too where that has a column of its own. */
export function typedOf({ body, typed }: Listing): string {
  if (!typed) return body.text;
  return `${body.text.trimEnd()} ${/^\(/.test(typed.text) ? typed.text : `(See also ${typed.text})`}`;
}

/** A copy of an entry that stands alone, further down, with another order of letters in its topic. */
function copyWith(letters: RegExp): Injection['inject'] {
  return (plan: CleanPlan, pick: Pick): Injected | null => {
    const actions = actionsOf(plan.plan);
    for (const listing of pick.shuffled(listingsOf(plan.plan))) {
      const later = actions.slice(actions.findIndex(({ ref }) => ref === listing.action) + 1);
      const topic = / (?:on|experts on) (.*?)(?= for |$)/.exec(listing.text)?.[1] ?? '';
      if (later.length === 0 || !isAlone(listing, plan) || !letters.test(topic)) continue;
      const misspelt = listing.text.replace(topic, topic.replace(letters, '$1$3$2'));
      if (misspelt === listing.text) continue;
      return addListing(plan, pick.one(later), misspelt, listing);
    }
    return null;
  };
}
