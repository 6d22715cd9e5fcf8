import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { findRspLine } from '../../plan/rsp';

export const rspReferenceIsWellformed: Rule = {
  id: 'rsp-reference-is-wellformed',
  title: 'The RSP line of an action names an outcome and its milestones, or says that the action is outside the RSP.',
  why: 'An outcome that cannot be read is missing from every count by outcome.',
  severity: 'warning',
  good: [
    { rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st, 3rd to 4th milestones)', '• Course', 'Number of courses']) },
    { rows: planOf(['a) Help Members\n(RSP 1.2.3)', '• Course', 'Number of courses']) },
    {
      rows: planOf(['a) Help Members\n(Office specific (not mentioned in the RSP))', '• Course', 'Number of courses']),
    },
  ],
  bad: [
    { rows: planOf(['a) Help Members\n(RSP first outcome)', '• Course', 'Number of courses']), at: 'A4' },
    {
      rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st milestone of two)', '• Course', 'Number of courses']),
      at: 'A4',
    },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    for (const { ref, rspSource } of actionsOf(plan)) {
      if (!rspSource || findRspLine(rspSource.text)?.readable) continue;
      yield { message: { id: 'rsp-is-unreadable', values: { found: rspSource.text } }, place: rspSource, action: ref };
    }
  },
};
