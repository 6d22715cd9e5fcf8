import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { listingsOf, type Listing } from '../../../plan/model';
import type { Source } from '../../../sheet/edit';

/** From so many entries on, most of which end without a mark, one with a mark is a slip. */
const fewest = 8;

/** A mark behind a word that is no abbreviation. */
const mark = /(?<=\p{Ll}{4})\s*[.;,]+$/u;

const plain = listed(
  'a',
  'Course on bonds',
  'Talk on rice',
  'Talk on salt',
  'Talk on wine',
  'Talk on iron',
  'Fair etc.',
);

export const entryEndsAlike: Rule = {
  id: 'entry-ends-alike',
  title: 'Where entries end without a full stop or semicolon, all of them do.',
  why: 'The mark is what is left of a longer text, and looks like one to every reader.',
  severity: 'info',
  good: [
    { rows: planOf(plain, listed('b', 'Course for Lao People’s Dem. Rep.', 'Talk on silk. It is the second one.')) },
  ],
  bad: [
    {
      rows: planOf(plain, listed('b', 'Talk on coal', 'Talk on lead', 'Talk on zinc', 'Talk on silk.')),
      at: 'B5',
      fixed: '• Talk on coal\n• Talk on lead\n• Talk on zinc\n• Talk on silk',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const listings = listingsOf(plan).filter(({ typed, rest }) => typed === null && rest.length === 0);
    const marked = listings.flatMap((listing) => findMark(listing) ?? []);
    const [first, ...others] = marked;
    if (!first || listings.length < fewest || marked.length * 4 > listings.length) return;
    yield {
      message: { id: 'entry-ends-otherwise', values: { found: first.place.text.trim(), count: marked.length } },
      place: first.place,
      listing: first.listing.id,
      action: first.listing.action,
      related: others.map(({ listing, place }) => ({ place, name: listing.id })),
      fix: {
        title: { id: 'remove-end-marks', values: { count: marked.length } },
        replacements: marked.map(({ place: { at, start, end } }) => ({ at, start, end, text: '' })),
      },
    };
  },
};

/** Of an entry of several sentences the stop is right. */
function findMark(listing: Listing): { readonly listing: Listing; readonly place: Source } | null {
  const { at, start, text } = listing.body;
  const found = mark.exec(text);
  if (!found || /[.!?]\s+\p{Lu}/u.test(text.slice(0, found.index))) return null;
  const from = start + found.index;
  return { listing, place: { at, start: from, end: from + found[0].length, text: found[0] } };
}
