import type { Example } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import { findSeeAlso } from '../../plan/see-also';
import { replaceSeeAlso } from '../../crossref/settling/rewrite';
import type { Source } from '../../sheet/edit';
import { otherEntries, wordsOfTargets } from '../plan-index';
import { readTargets } from './read-targets';

const register = (text: string, column: string): Example['rows'] => [
  ['Annual Work Plan (2025-2026)'],
  ['Specific Action', 'Activity', 'See also', 'Kind', 'KPI'],
  ['1-(a) Help with bonds', text, column, '', 'Number of Members'],
  ['1-(b) Help with dogs', 'Course on bonds', '1-(a)', '', 'Number of Members'],
];

export const seeAlsoStandsInOnePlace: Rule = {
  id: 'see-also-stands-in-one-place',
  title: 'Where a sheet has a column for the see-also, no other stands behind the activity.',
  why: 'Only the column is read. What the text says beside it is kept by nobody, and soon says something else.',
  severity: 'warning',
  good: [{ rows: register('Course on bonds', '1-(b)') }],
  bad: [
    { rows: register('Course on bonds (See also 1-(b))', '1-(b)'), at: 'B3', fixed: 'Course on bonds' },
    { rows: register('Course on bonds (See also 1-(a))', '1-(b)'), at: 'B3' },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { plan } = context;
    for (const listing of listingsOf(plan)) {
      const { typed, source, id, action } = listing;
      if (!typed || typed.source.at.column === source.at.column) continue;
      const found = findSeeAlso(source.text);
      if (!found) continue;
      const place = partOf(source, found.start, found.end);
      const targets = readTargets(plan, listing, place.text);
      const isSame = sameTargets(targets, listing.seeAlso);
      const values = { inText: place.text, inColumn: typed.text };
      yield {
        message: { id: isSame ? 'see-also-is-told-twice' : 'see-also-is-told-otherwise', values },
        place,
        listing: id,
        action,
        about: wordsOfTargets(plan, listing),
        related: [{ place: typed.source, name: typed.text }, ...otherEntries(plan, listing)],
        ...(isSame ? { fix: remove(place, source) } : { options: [remove(place, source), ...keep(listing, place)] }),
      };
    }
  },
};

function sameTargets(ones: readonly string[], others: readonly string[]): boolean {
  const [first, second] = [new Set(ones), new Set(others)];
  return first.size === second.size && [...first].every((one) => second.has(one));
}

function remove(place: Source, { text, start }: Source): ProposedFix {
  const { at, end } = place;
  const from = start + text.slice(0, place.start - start).trimEnd().length;
  return {
    title: { id: 'remove-from-text', values: { text: place.text } },
    replacements: [{ at, start: from, end, text: '' }],
  };
}

/** What the text says, in the column instead. */
function keep(listing: Listing, { text }: Source): readonly ProposedFix[] {
  return [{ title: { id: 'write-in-column', values: { text } }, replacements: replaceSeeAlso(listing, text) }];
}

function partOf({ at, start, text }: Source, from: number, to: number): Source {
  return { at, start: start + from, end: start + to, text: text.slice(from, to) };
}
