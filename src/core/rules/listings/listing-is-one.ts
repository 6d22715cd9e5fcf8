import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import { isSameAddress } from '../../sheet/address';
import type { Source } from '../../sheet/edit';
import { readBehind } from '../see-also/behind';
import { bulletBefore } from './lines';

// A bullet in the middle of a line, or after one workshop another that begins with a capital letter.
const second =
  /(?<=\S[^\S\n]+)[•➤►▪●][^\S\n]*\S|(?=(?:Sub-[Rr]egional|National|Regional) [Ww]orkshop)(?<=workshop[^]*[\p{Ll}\d).;]\s+)\S/u;

export const listingIsOne: Rule = {
  id: 'listing-is-one',
  title: 'Behind each bullet stands one activity.',
  why: 'Of two activities in one entry the second is not counted, and its references are taken for the first one’s.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Follow-up of the regional workshops on bonds', 'National workshop on dogs for Fiji')) },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds • Seminar on dogs')), at: 'B4' },
    { rows: planOf(listed('a', 'National workshop on bonds for Fiji National workshop on dogs for Nepal')), at: 'B4' },
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b)) Seminar on dogs'),
        listed('b', 'Course on bonds (See also 1-(a))'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      const found = findBehind(listing) ?? findSecond(listing);
      if (!found) continue;
      yield { ...found, listing: listing.id, action: listing.action, options: split(context, listing, found.place) };
    }
  },
};

interface Found {
  readonly message: Problem['message'];
  /** The entry that seems to begin there. */
  readonly place: Source;
}

function findBehind(listing: Listing): Found | null {
  const behind = readBehind(listing);
  if (behind?.is !== 'entry') return null;
  const place = listing.behind;
  const from = place.text.lastIndexOf(behind.text);
  return {
    message: { id: 'text-behind-see-also', values: { behind: behind.text } },
    place: partFrom(place, place.start + from),
  };
}

function findSecond({ body }: Listing): Found | null {
  const found = second.exec(body.text);
  if (!found) return null;
  const place = partFrom(body, body.start + found.index);
  return { message: { id: 'listing-is-two', values: { second: place.text } }, place };
}

/** A line break and the bullet of the first before the second. A register has an entry in each row, and no lines. */
function split({ plan, grid }: RuleContext, { source }: Listing, place: Source): readonly ProposedFix[] {
  if (plan.layout === 'register' || !isSameAddress(source.at, place.at)) return [];
  const before = source.text.slice(0, place.start - source.start);
  const own = /^[•➤►▪●]/.test(place.text) ? '' : bulletBefore(source, grid);
  return [
    {
      title: { id: 'split-entry' },
      replacements: [
        { at: place.at, start: source.start + before.trimEnd().length, end: place.start, text: `\n${own}` },
      ],
    },
  ];
}

/** The rest of a part from a character of its cell on. */
function partFrom({ at, start, end, text }: Source, from: number): Source {
  return { at, start: from, end, text: text.slice(from - start) };
}
