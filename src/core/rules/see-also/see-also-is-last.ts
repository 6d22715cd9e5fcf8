import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing } from '../../plan/model';
import { isSameAddress } from '../../sheet/address';
import { otherEntries } from '../plan-index';
import { readBehind } from './behind';

export const seeAlsoIsLast: Rule = {
  id: 'see-also-is-last',
  title: 'A see-also stands at the end of its entry.',
  why: 'What is behind it is easily overlooked, and seems to belong to another activity.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds for Fiji (See also 1-(b)).'),
        listed('b', 'Course on bonds for Fiji (See also 1-(a))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b)) for Fiji'),
        listed('b', 'Course on bonds for Fiji (See also 1-(a))'),
      ),
      at: 'B4',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(plan)) {
      const behind = readBehind(listing);
      if (behind?.is !== 'rest') continue;
      yield {
        message: { id: 'see-also-is-not-last', values: { behind: behind.text } },
        place: listing.behind,
        listing: listing.id,
        action: listing.action,
        related: otherEntries(plan, listing),
        options: moveBehind(listing),
      };
    }
  },
};

/** Nothing where the end of a page has cut the entry. */
function moveBehind({ typed, slot, behind, rest }: Listing): readonly ProposedFix[] {
  const [{ at, start, end }, ...others] = slot.parts;
  if (rest.length > 0 || others.length > 0 || !typed || !isSameAddress(at, behind.at)) return [];
  const stop = behind.start + behind.text.trimEnd().length;
  const replacements = [
    { at, start, end, text: '' },
    { at, start: stop, end: stop, text: ` ${typed.text}` },
  ];
  return [{ title: { id: 'move-see-also-behind' }, replacements }];
}
