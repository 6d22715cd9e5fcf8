import { listed, planOf } from '../../linting/example';
import type { Message, Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Reference } from '../../plan/model';
import { findSeeAlsoFix } from './see-also-fix';

export const referenceIsWellformed: Rule = {
  id: 'reference-is-wellformed',
  title: 'A reference is written as the name of its action: 1-(b), or (b) after another of the same section.',
  why: 'Written otherwise it may be read as another action, by people and by search.',
  severity: 'warning',
  good: [
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b), and (c))'),
        listed('b', 'Course on bonds (See also 1-(a) and 1-(c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds (See also 1(b))'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
    },
    {
      rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1- (a))')),
      at: 'B5',
    },
    {
      rows: planOf(listed('a', 'Course on bonds (See also (b))'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      for (const reference of listing.typed?.references ?? []) {
        const message = reference.exists ? findFault(reference) : null;
        if (!message) continue;
        const { fix = writeProperly(reference) } = findSeeAlsoFix(context, listing);
        yield { message, place: reference.source, listing: listing.id, action: listing.action, fix };
      }
    }
  },
};

/** The gravest fault of the writing. An ordinal (bb where the label is ab) is a matter of the label, not of the reference. */
function findFault({ faults, written, target }: Reference): Message | null {
  if (faults.includes('capital-i')) return { id: 'label-looks-alike', values: { written, target } };
  if (faults.includes('malformed')) return { id: 'reference-is-malformed', values: { written, proper: target } };
  if (faults.includes('no-section')) return { id: 'section-is-left-out', values: { written, target } };
  return null;
}

/** Not safe: where nothing but the writing is wrong, the text stays as typed until a person says otherwise. */
function writeProperly({ source, target }: Reference): ProposedFix {
  const { at, start, end } = source;
  return {
    title: { id: 'write-reference', values: { proper: target } },
    safe: false,
    replacements: [{ at, start, end, text: target }],
  };
}
