import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { findCurrentRsp, formatYears, type RspPeriod } from '../../plan/outcomes/current-rsp';
import { actionsOf } from '../../plan/model';
import { writeRsp } from './write-rsp';

export const rspOutcomeIsKnown: Rule = {
  id: 'rsp-outcome-is-known',
  title: 'The outcome an action serves is one of the RSP of the plan’s years.',
  why: 'A mistyped number, or one of an earlier RSP, puts the action under the wrong outcome.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses']) }],
  bad: [{ rows: planOf(['a) Help Members\n(RSP 9.1.1 - 1st milestone)', '• Course', 'Number of courses']), at: 'A4' }],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    const current = findCurrentRsp(plan, profile);
    if (!current) return;
    for (const action of actionsOf(plan)) {
      const { ref, rsp, rspSource, titleSource } = action;
      if (!rsp || current.outcomes.some(({ id }) => id === rsp.outcome)) continue;
      const near = findNear(rsp.outcome, current);
      const nearest = near.length === 1 ? near[0]! : null;
      yield {
        message: { id: 'outcome-is-unknown', values: { outcome: rsp.outcome, period: formatYears(current), nearest } },
        place: rspSource ?? titleSource,
        action: ref,
        options: near.slice(0, 3).flatMap((outcome) => writeRsp(action, { ...rsp, outcome }, grid)),
      };
    }
  },
};

/** The outcomes that differ in one number. */
function findNear(outcome: string, { outcomes }: RspPeriod): readonly string[] {
  const parts = outcome.split('.');
  return outcomes.flatMap(({ id }) => {
    const others = id.split('.');
    const isNear = others.length === parts.length && others.filter((part, at) => part !== parts[at]).length === 1;
    return isNear ? [id] : [];
  });
}
