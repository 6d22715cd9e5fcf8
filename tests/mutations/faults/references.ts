import { formatLabel } from '../../../src/core/plan/label';
import { actionsOf, listingsOf, type Action, type Listing, type Reference } from '../../../src/core/plan/model';
import { formatSeeAlso } from '../../../src/core/plan/see-also';
import type { Replacement } from '../../../src/core/sheet/edit';
import { isAlone } from './activities';
import { insert, inListing, inSection, swap, write, type CleanPlan, type Injected, type Injection } from '../injection';
import type { Pick } from '../plans/pick';
import { addListing, removeLine } from './rows';

/** Faults of references. */
export const references: readonly Injection[] = [
  {
    rule: 'see-also-is-readable',
    fault: 'a word where a label belongs',
    inject: inListing((listing) => writeLast(listing, 'above')),
  },
  {
    rule: 'reference-follows-its-action',
    fault: 'the names of before the first row of a section was taken out',
    inject: inSection(({ number, actions }, { plan }) => {
      const named = new Map(actions.map(({ ref, position }) => [ref, formatLabel(position + 1, 'doubled')]));
      const earlier = listingsOf(plan).flatMap(({ typed }) => typed?.references ?? []);
      const written = earlier.flatMap(({ target, source }) => {
        const label = named.get(target);
        return label === undefined ? [] : [swap(source, /[a-z]+(?=\)?$)/, label)];
      });
      // Of fewer than these it cannot be known.
      return number === 1 && written.length >= 8 ? written.flatMap((part) => part ?? []) : null;
    }),
  },
  {
    rule: 'reference-has-target',
    fault: 'a label behind the last of its section',
    inject: inListing((listing, { plan }) => {
      const section = lastOf(listing)?.section;
      const { length } = plan.sections.find(({ number }) => number === section)?.actions ?? [];
      return writeLast(listing, `${section}-(${formatLabel(length + 3, 'doubled')})`);
    }),
  },
  {
    rule: 'reference-has-target',
    fault: 'a section that is not there',
    inject: inListing((listing) => writeLast(listing, '9-(a)')),
  },
  {
    rule: 'reference-is-not-self',
    fault: 'the own action in the place of another',
    inject: inListing((listing) => writeLast(listing, listing.action)),
  },
  {
    rule: 'reference-is-not-self',
    fault: 'the own action before the others',
    inject: inListing((listing) => insertFirst(listing, listing.action)),
  },
  {
    rule: 'reference-is-named-once',
    fault: 'the first target a second time',
    inject: inListing((listing) => insertFirst(listing, listing.typed?.references[0]?.target ?? '')),
  },
  {
    rule: 'reference-is-named-once',
    fault: 'the first target in the place of the last',
    inject: inListing((listing) => {
      const [first, ...others] = listing.typed?.references ?? [];
      return others.length === 0 ? null : writeLast(listing, first!.target);
    }),
  },
  {
    rule: 'reference-is-mutual',
    fault: 'one target left out',
    inject: inListing((listing, plan, pick) => {
      const targets = targetsOf(listing, plan);
      const gone = targets[pick.below(targets.length)];
      return targets.length < 2
        ? null
        : rewrite(
            listing,
            targets.filter((target) => target !== gone),
          );
    }),
  },
  {
    rule: 'reference-is-mutual',
    fault: 'the see-also taken away',
    inject: inListing(({ typed, slot, body }) => typed && { replacements: [write(slot.parts[0], '')], found: body.at }),
  },
  {
    rule: 'reference-is-mutual',
    fault: 'a target that does not list it',
    inject: inListing((listing, plan, pick) => {
      const targets = targetsOf(listing, plan);
      const others = actionsOf(plan.plan).filter(({ ref }) => ref !== listing.action && !listing.seeAlso.includes(ref));
      if (targets.length === 0 || others.length === 0) return null;
      const named = new Set([...targets, pick.one(others)]);
      return rewrite(
        listing,
        actionsOf(plan.plan).filter((action) => named.has(action)),
      );
    }),
  },
  { rule: 'reference-is-mutual', fault: 'an entry in the wrong row', inject: stray },
  ...['$1- ($2)', '$1 - ($2)', '$1($2)', '$1-$2', '$1-( $2 )'].map((written): Injection => ({
    rule: 'reference-is-wellformed',
    fault: `written ${written.replace('$1', '1').replace('$2', 'b')}`,
    inject: inListing(({ typed }, _, pick) => {
      const withSection = typed?.references.filter((reference) => /^\d/.test(reference.written)) ?? [];
      return withSection.length === 0 ? null : swap(pick.one(withSection).source, /^(\d+)-\((\w+)\)$/, written);
    }),
  })),
  {
    rule: 'reference-names-its-section',
    fault: 'without its section',
    inject: inListing(({ typed, action }) => {
      const first = typed?.references[0];
      return first && action.startsWith(`${first.section}-`) ? swap(first.source, /^\d+-/, '') : null;
    }),
  },
  ...(
    [
      ['a Cyrillic letter', 'a', '\u0430'],
      ['a capital i for an l', 'l', 'I'],
    ] as const
  ).map(([fault, from, to]): Injection => ({
    rule: 'reference-is-in-plain-letters',
    fault,
    inject: inListing(({ typed }) => {
      const found = typed?.references.find(({ label }) => label.replaceAll(from, '') === '');
      return found && swap(found.source, new RegExp(`${from}+(?=\\))`), to.repeat(found.label.length));
    }),
  })),
  {
    rule: 'see-also-is-in-order',
    fault: 'the last target first',
    inject: inListing((listing, plan) => {
      const targets = targetsOf(listing, plan);
      return targets.length < 2 ? null : rewrite(listing, [...targets.slice(-1), ...targets.slice(0, -1)]);
    }),
  },
  {
    rule: 'see-also-has-and',
    fault: 'without “and”',
    inject: inListing(({ typed }) => typed && swap(typed.source, / and /, ', ')),
  },
  {
    rule: 'see-also-has-commas',
    fault: 'without a comma',
    inject: inListing(({ typed }) => typed && swap(typed.source, /,/, '')),
  },
  {
    rule: 'reference-is-in-a-see-also',
    fault: 'a remark in brackets that begins with cf.',
    inject: inListing((listing, plan, pick) => {
      const others = actionsOf(plan.plan).filter(({ ref }) => ref !== listing.action);
      return isAlone(listing, plan) && !listing.typed && insert(listing.body, ` (cf. ${pick.one(others).ref})`);
    }),
  },
];

function lastOf({ typed }: Listing): Reference | undefined {
  return typed?.references.at(-1);
}

function writeLast(listing: Listing, text: string): Replacement | null {
  const last = lastOf(listing);
  return last ? write(last.source, text) : null;
}

function insertFirst({ typed }: Listing, target: string): Replacement | null {
  const first = typed?.references[0];
  return first ? insert(first.source, `${target}, `, 0) : null;
}

function targetsOf({ typed }: Listing, { plan }: CleanPlan): readonly Action[] {
  const named = new Set(typed?.references.map(({ target }) => target));
  return actionsOf(plan).filter(({ ref }) => named.has(ref));
}

/** The list of targets written anew, in the order given. */
function rewrite({ typed }: Listing, targets: readonly Action[]): Replacement | null {
  const [first, last] = [typed?.references[0], typed?.references.at(-1)];
  if (!first || !last) return null;
  const list = formatSeeAlso(targets, { opening: '', commaBeforeAnd: false }).replace(/^\( |\)$/g, '');
  return { at: first.source.at, start: first.source.start, end: last.source.end, text: list };
}

/** An entry moved under another action; it is told where the first entry that still refers to the old row stands. */
function stray(plan: CleanPlan, pick: Pick): Injected | null {
  for (const listing of pick.shuffled(listingsOf(plan.plan))) {
    const others = listingsOf(plan.plan).filter(
      ({ activity, id }) => activity === listing.activity && id !== listing.id,
    );
    const [first] = others;
    if (!first || others.length < 2 || plan.plan.layout !== 'annex') continue;
    const rows = actionsOf(plan.plan).filter(
      ({ ref, listings }) => ref !== listing.action && !listings.some(({ activity }) => activity === listing.activity),
    );
    if (rows.length === 0) continue;
    const added = addListing(plan, pick.one(rows), listing.source.text);
    return added && { grid: removeLine(added.grid, listing.source), at: first.source.at };
  }
  return null;
}
