import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import type { Source } from '../../sheet/edit';

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
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(plan)) {
      const problem = findBehind(listing) ?? findSecond(listing);
      if (problem) yield { ...problem, listing: listing.id, action: listing.action };
    }
  },
};

function findBehind({ behind: place }: Listing): Problem | null {
  const behind = place.text.replace(/^[\s.,;]+/, '');
  return behind === '' ? null : { message: { id: 'text-behind-see-also', values: { behind } }, place };
}

function findSecond({ body }: Listing): Problem | null {
  const found = second.exec(body.text);
  if (!found) return null;
  const place = partFrom(body, body.start + found.index);
  return { message: { id: 'listing-is-two', values: { second: place.text } }, place };
}

/** The rest of a part from a character of its cell on. */
function partFrom({ at, start, end, text }: Source, from: number): Source {
  return { at, start: from, end, text: text.slice(from - start) };
}
