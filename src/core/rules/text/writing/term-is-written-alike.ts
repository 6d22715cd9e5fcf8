import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { groupBy } from '../../../plan/group-by';
import { listingsOf, type Listing } from '../../../plan/model';
import type { Source } from '../../../sheet/edit';

/** Terms with their ways of writing; the plural and the first letter's case do not matter. */
const terms: readonly RegExp[] = [
  /\bsub[- ]?regional\b/gi,
  /\bworkshops?\b|\bWSs?\b|\bW\/S\b/gi,
  /\bprogram(?:me)?s?\b/gi,
];

interface Use {
  readonly listing: Listing;
  readonly writing: string;
  readonly place: Source;
}

export const termIsWrittenAlike: Rule = {
  id: 'term-is-written-alike',
  title: 'The kinds of activities are written in one way throughout the plan.',
  why: 'A search or filter for one way of writing misses the others.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Sub-regional workshop on tea', 'Two sub-regional Workshops on salt')) }],
  bad: [
    {
      rows: planOf(listed('a', 'Workshop on tea', 'Workshop on salt'), listed('b', 'WS on rice', 'WS on wine')),
      at: 'B5',
    },
    {
      rows: planOf(listed('a', 'Sub-regional talk', 'Sub-regional visit'), listed('b', 'Sub-Regional fair')),
      at: 'B5',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const term of terms) {
      const all = listingsOf(plan).flatMap((listing) => findUses(listing, term));
      const writings = [...groupBy(all, ({ writing }) => writing).values()].sort((a, b) => b.length - a.length);
      const [usual, ...others] = writings;
      for (const uses of others) {
        const [{ listing, place }, ...more] = uses;
        const proper = wordAs(usual![0].writing, place.text);
        yield {
          message: {
            id: 'term-is-written-otherwise',
            values: { found: place.text, usual: proper, count: uses.length },
          },
          place,
          listing: listing.id,
          action: listing.action,
          related: more.map((other) => ({ place: other.place, name: other.listing.id })),
          // Two wordings that are told apart today may become one.
          options: [
            {
              title: { id: 'write-term', values: { usual: proper, count: uses.length } },
              replacements: uses.map(({ place: { at, start, end, text } }) => ({
                at,
                start,
                end,
                text: wordAs(usual![0].writing, text),
              })),
            },
          ],
        };
      }
    }
  },
};

function findUses(listing: Listing, term: RegExp): readonly Use[] {
  const { at, start, text } = listing.body;
  return [...text.matchAll(term)].map(({ 0: found, index }) => ({
    listing,
    writing: formatWriting(found),
    place: { at, start: start + index, end: start + index + found.length, text: found },
  }));
}

/** Without plural, the first letter lower case; capitals in the rest are a writing of its own. */
function formatWriting(found: string): string {
  return (found.slice(0, 1).toLowerCase() + found.slice(1)).replace(/s$/, '');
}

/** The writing with the plural and the first letter's case of another. */
function wordAs(writing: string, found: string): string {
  const first = writing.slice(0, 1);
  const isCapital = /^\p{Lu}/u.test(found);
  return (isCapital ? first.toUpperCase() : first) + writing.slice(1) + (/s$/.test(found) ? 's' : '');
}
