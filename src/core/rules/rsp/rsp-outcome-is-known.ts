import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { findCurrentRsp, formatYears, type RspPeriod } from '../../plan/outcomes/current-rsp';
import { actionsOf } from '../../plan/model';

export const rspOutcomeIsKnown: Rule = {
  id: 'rsp-outcome-is-known',
  title: 'The outcome an action serves is one of the RSP of the plan’s years.',
  why: 'A mistyped number, or one of an earlier RSP, puts the action under the wrong outcome.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses']) }],
  bad: [{ rows: planOf(['a) Help Members\n(RSP 9.1.1 - 1st milestone)', '• Course', 'Number of courses']), at: 'A4' }],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const current = findCurrentRsp(plan, profile);
    if (!current) return;
    for (const { ref, rsp, rspSource, titleSource } of actionsOf(plan)) {
      if (!rsp || current.outcomes.some(({ id }) => id === rsp.outcome)) continue;
      const values = { outcome: rsp.outcome, period: formatYears(current), nearest: findNearest(rsp.outcome, current) };
      yield { message: { id: 'outcome-is-unknown', values }, place: rspSource ?? titleSource, action: ref };
    }
  },
};

/** The only outcome that differs in one number. */
function findNearest(outcome: string, { outcomes }: RspPeriod): string | null {
  const parts = outcome.split('.');
  const near = outcomes.filter(({ id }) => {
    const others = id.split('.');
    return others.length === parts.length && others.filter((part, index) => part !== parts[index]).length === 1;
  });
  return near.length === 1 ? near[0]!.id : null;
}
