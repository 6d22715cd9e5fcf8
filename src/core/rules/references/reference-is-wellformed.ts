import { listed, planOf } from '../../linting/example';
import type { Message, Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { isNumber } from '../../plan/label';
import { listingsOf, type Listing, type Reference } from '../../plan/model';
import { diagnosisOf, findSeeAlsoFix } from './see-also-fix';

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
      fixed: '• Course on bonds (See also 1-(b))',
    },
    {
      rows: planOf(listed('a', 'Course on bonds (See also 1-(b))'), listed('b', 'Course on bonds (See also 1- (a))')),
      at: 'B5',
      fixed: '• Course on bonds (See also 1-(a))',
    },
    {
      rows: planOf(listed('a', 'Course on bonds (See also (b))'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(context.plan)) {
      for (const reference of listing.typed?.references ?? []) {
        const message = reference.exists ? findFault(reference) : null;
        if (!message) continue;
        yield {
          message,
          place: reference.source,
          listing: listing.id,
          action: listing.action,
          ...findMend(context, listing, reference),
        };
      }
    }
  },
};

/** The gravest fault of the writing. An ordinal (bb where the label is ab) is a matter of the label, not of the reference. */
function findFault(reference: Reference): Message | null {
  const { faults, written, target } = reference;
  if (faults.includes('look-alike')) return { id: 'label-looks-alike', values: { written, target } };
  if (faults.includes('malformed')) {
    return { id: 'reference-is-malformed', values: { written, proper: formatProperly(reference) } };
  }
  return faults.includes('no-section') ? { id: 'section-is-left-out', values: { written, target } } : null;
}

/** Whether the listings bear out the reading, and nothing about the activity is left to a person. */
function isAgreed(context: RuleContext, { id, activity }: Listing, { target }: Reference): boolean {
  const { expected, questions } = diagnosisOf(context);
  return (expected.get(id) ?? []).includes(target) && questions.every((question) => question.activity !== activity);
}

/** Safe where the reading is borne out; else a person has to say what was meant. */
function findMend(context: RuleContext, listing: Listing, reference: Reference): Pick<Problem, 'fix' | 'options'> {
  const { fix } = findSeeAlsoFix(context, listing);
  if (fix) return { fix };
  const { at, start, end } = reference.source;
  const proper = formatProperly(reference);
  const mend: ProposedFix = {
    title: { id: 'write-reference', values: { proper } },
    replacements: [{ at, start, end, text: proper }],
  };
  return isAgreed(context, listing, reference) ? { fix: mend } : { options: [mend] };
}

/** With the section where one was typed or is missing; without it where it is taken from the reference before. */
function formatProperly({ written, faults, target, label }: Reference): string {
  return /^\d/.test(written) || faults.includes('no-section') || isNumber(label) ? target : `(${label})`;
}
