import { planOf } from '../../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../../linting/rule';
import { actionsOf, type Action } from '../../../plan/model';
import { groupBy } from '../../../plan/group-by';
import { findUnservedMilestones } from '../../../plan/outcomes/current-rsp';
import type { Grid } from '../../../sheet/grid';
import { writeRsp } from '../write-rsp';

export const rspMilestoneIsServedOnce: Rule = {
  id: 'rsp-milestone-is-served-once',
  title: 'A milestone is served by one action.',
  why: 'Two actions for one milestone often mean that one of them was meant for its neighbour.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        ['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses'],
        ['b) Help all\n(RSP 1.1.1 - 2nd and 3rd milestones)', '• Seminar', 'Number of seminars'],
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        ['a) Help Members\n(RSP 1.1.1 - 1st and 2nd milestones)', '• Course', 'Number of courses'],
        ['b) Help all\n(RSP 1.1.1 - 2nd milestone)', '• Seminar', 'Number of seminars'],
      ),
      at: 'A5',
    },
  ],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    const unserved = findUnservedMilestones(plan, profile);
    const free = groupBy(unserved, (name) => name.split('/')[0]!);
    const served = new Map<string, Action>();
    for (const action of actionsOf(plan)) {
      const { ref, rsp, rspSource, titleSource } = action;
      for (const milestone of new Set(rsp?.milestones)) {
        const { outcome } = rsp!;
        const key = `${outcome}/${milestone}`;
        const first = served.get(key);
        if (first === undefined) {
          served.set(key, action);
          continue;
        }
        const others = free.get(outcome) ?? [];
        const instead = others.length === 1 ? Number(others[0].split('/')[1]) : null;
        yield {
          message: { id: 'milestone-is-shared', values: { outcome, milestone, first: first.ref, free: instead } },
          place: rspSource ?? titleSource,
          action: ref,
          about: key,
          related: [{ place: first.rspSource ?? first.titleSource, name: first.ref }],
          options:
            instead === null ? [] : [first, action].flatMap((one) => writeInstead(one, milestone, instead, grid)),
        };
      }
    }
  },
};

function writeInstead(action: Action, milestone: number, instead: number, grid: Grid): readonly ProposedFix[] {
  const { outcome, milestones } = action.rsp!;
  const written = milestones.map((one) => (one === milestone ? instead : one)).sort((a, b) => a - b);
  return writeRsp(action, { outcome, milestones: written }, grid);
}
