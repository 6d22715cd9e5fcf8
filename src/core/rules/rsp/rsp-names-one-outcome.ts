import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { findRspLine } from '../../plan/rsp';
import { writeRsp } from './write-rsp';

export const rspNamesOneOutcome: Rule = {
  id: 'rsp-names-one-outcome',
  title: 'An action serves one outcome of the RSP.',
  why: 'The action is counted under the first that it names, and missing under the others.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.2 - 1st milestone)', '• Course', 'Number of courses']) }],
  bad: [
    {
      rows: planOf(['a) Help Members\n(RSP 1.1.2 - 1st milestone; RSP 1.1.3)', '• Course', 'Number of courses']),
      at: 'A4',
    },
  ],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    for (const action of actionsOf(plan)) {
      const { ref, rsp, rspSource } = action;
      const more = (rspSource && findRspLine(rspSource.text)?.more) ?? [];
      if (!rsp || !rspSource || more.length === 0) continue;
      const others = more.map(({ outcome }) => outcome);
      yield {
        message: { id: 'rsp-names-several', values: { outcome: rsp.outcome, others } },
        place: rspSource,
        action: ref,
        options: [rsp, ...more].flatMap((one) => writeRsp(action, one, grid)),
      };
    }
  },
};
