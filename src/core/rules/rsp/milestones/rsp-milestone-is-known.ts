import { planOf } from '../../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../../linting/rule';
import { findCurrentRsp, findUnservedMilestones, formatYears } from '../../../plan/outcomes/current-rsp';
import { actionsOf, type Action } from '../../../plan/model';
import type { Grid } from '../../../sheet/grid';
import { writeRsp } from '../write-rsp';

export const rspMilestoneIsKnown: Rule = {
  id: 'rsp-milestone-is-known',
  title: 'The milestones an action serves are milestones of its outcome.',
  why: 'A milestone that is not there cannot be reported on.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses']) }],
  bad: [{ rows: planOf(['a) Help Members\n(RSP 1.1.1 - 19th milestone)', '• Course', 'Number of courses']), at: 'A4' }],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    const current = findCurrentRsp(plan, profile);
    if (!current) return;
    const unserved = findUnservedMilestones(plan, profile);
    for (const action of actionsOf(plan)) {
      const { ref, rsp, rspSource, titleSource } = action;
      const outcome = current.outcomes.find(({ id }) => id === rsp?.outcome);
      // An outcome without milestones in the profile is one whose milestones we do not know.
      if (!rsp || !outcome || outcome.milestones.length === 0) continue;
      const milestones = rsp.milestones.filter((milestone) => !outcome.milestones.includes(milestone));
      if (milestones.length === 0) continue;
      const values = { outcome: rsp.outcome, milestones, period: formatYears(current) };
      yield {
        message: { id: 'milestone-is-unknown', values },
        place: rspSource ?? titleSource,
        action: ref,
        options: milestones.length === 1 ? writeUnserved(action, unserved, milestones[0]!, grid) : [],
      };
    }
  },
};

/** The only milestone of the outcome that no action serves is likely the one that was meant. */
function writeUnserved(action: Action, unserved: readonly string[], wrong: number, grid: Grid): readonly ProposedFix[] {
  const { outcome, milestones } = action.rsp!;
  const free = unserved.filter((name) => name.startsWith(`${outcome}/`)).map((name) => Number(name.split('/')[1]));
  if (free.length !== 1) return [];
  const written = [...new Set([...milestones.filter((one) => one !== wrong), free[0]!])].sort((a, b) => a - b);
  return writeRsp(action, { outcome, milestones: written }, grid);
}
