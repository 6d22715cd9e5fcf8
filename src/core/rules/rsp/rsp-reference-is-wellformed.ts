import { planOf } from '../../linting/example';
import type { Message, Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { findRspLine, type Rsp } from '../../plan/rsp';

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
    {
      rows: planOf(['a) Help Members\n(RSP 1.1.2 - 1st milestone; RSP 1.1.3)', '• Course', 'Number of courses']),
      at: 'A4',
    },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    for (const { ref, rsp, rspSource } of actionsOf(plan)) {
      const message = rspSource && findFault(rspSource.text, rsp);
      if (message) yield { message, place: rspSource, action: ref };
    }
  },
};

function findFault(found: string, rsp: Rsp | null): Message | null {
  const line = findRspLine(found);
  if (!line?.readable && !rsp) return { id: 'rsp-is-unreadable', values: { found } };
  const others = line?.more.map(({ outcome }) => outcome) ?? [];
  return rsp && others.length > 0 ? { id: 'rsp-names-several', values: { outcome: rsp.outcome, others } } : null;
}
