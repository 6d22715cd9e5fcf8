import { listed, planOf } from '../../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../../linting/rule';
import type { Shift } from '../../../crossref/question';
import { indexOf } from '../../plan-index';
import { diagnosisOf } from '../../see-also/diagnosis';
import { writeTargets } from '../../see-also/mend';

export const referenceFollowsItsAction: Rule = {
  id: 'reference-follows-its-action',
  title: 'A reference names an action as it is called now.',
  why: 'Where a row was put in, taken out or moved and the labels were written anew, a see-also with the earlier label leads to the row next to the one that was meant.',
  severity: 'error',
  good: [
    {
      rows: planOf(
        listed('a', 'Workshop on transit (See also 1-(b))', 'Talk (See also 1-(c))', 'Seminar (See also 1-(b))'),
        listed('b', 'Workshop on transit (See also 1-(a))', 'Seminar (See also 1-(a))'),
        listed('c', 'Talk (See also 1-(a))'),
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        listed('a', 'Workshop on transit (See also 1-(b))', 'Talk (See also 1-(c))', 'Seminar (See also 1-(b))'),
        listed('b', 'Study of bonds'),
        listed('c', 'Workshop on transit (See also 1-(a))', 'Seminar (See also 1-(a))'),
        listed('d', 'Talk (See also 1-(a))'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { shift } = diagnosisOf(context);
    if (!shift) return;
    const { actions, listings } = indexOf(context.plan);
    const [first, ...others] = shift.listings.map((id) => listings.get(id)!);
    const renamed = actions.get(shift.names[0]!.to)!;
    yield {
      message: { id: 'references-use-earlier-names', values: { seen: shift.message } },
      place: first!.typed?.source ?? first!.source,
      action: renamed.ref,
      about: shift.about,
      related: others.slice(0, mostRelated).map(({ id, source }) => ({ name: id, place: source })),
      options: [writePresentNames(context, shift)],
      question: shift.id,
    };
  },
};

/** Of the other entries that use earlier names, so many are linked. */
const mostRelated = 12;

function writePresentNames(context: RuleContext, { listings, names }: Shift): ProposedFix {
  const index = indexOf(context.plan);
  const now = new Map(names.map(({ from, to }) => [from, to]));
  return {
    title: { id: 'write-present-names', values: { lines: listings.length } },
    replacements: listings.flatMap((id) => {
      const listing = index.listings.get(id)!;
      return writeTargets(
        context,
        listing,
        listing.seeAlso.map((name) => now.get(name) ?? name),
      ).replacements;
    }),
  };
}
