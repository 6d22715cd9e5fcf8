import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { findCurrentRsp, formatYears } from '../../plan/outcomes/current-rsp';
import { findOutcomesInDoubt } from './outcomes-in-doubt';

const served = (outcome: string, at: number) =>
  [`${'abcdefghijklmnopqrs'[at]!}) Help with ${outcome}\n(RSP ${outcome})`, `• Course ${at}`, 'Number'] as const;
const most =
  '1.1.1 1.1.2 1.1.3 1.2.1 1.2.2 1.2.3 1.3.1 2.1.1 2.2.1 2.2.2 2.2.3 3.1.1 3.1.2 3.1.3 3.2.1 3.2.2 3.2.3 3.3.1'.split(
    ' ',
  );

export const rspOutcomeIsServed: Rule = {
  id: 'rsp-outcome-is-served',
  title: 'Each outcome of the RSP has an action.',
  why: 'An outcome without an action is easily forgotten until the report is due. One hint tells of them all.',
  severity: 'info',
  good: [{ rows: planOf(...[...most, '3.4.1'].map(served)) }, { rows: planOf(...most.slice(0, 3).map(served)) }],
  bad: [{ rows: planOf(...most.map(served)), at: 'A1' }],
  *check(context: RuleContext): Iterable<Problem> {
    const { plan, profile } = context;
    const isInDoubt = findOutcomesInDoubt(context);
    const rsp = findCurrentRsp(plan, profile);
    const named = new Set(actionsOf(plan).flatMap((action) => action.rsp?.outcome ?? []));
    const unserved = rsp?.outcomes.map(({ id }) => id).filter((id) => !named.has(id) && !isInDoubt(id)) ?? [];
    // A plan that serves few outcomes is a part of one, or an outline.
    if (!rsp || unserved.length === 0 || unserved.length * 2 >= rsp.outcomes.length) return;
    const values = { outcomes: unserved, period: formatYears(rsp) };
    yield { message: { id: 'outcomes-are-unserved', values }, place: plan.titleSource, about: unserved.join(' ') };
  },
};
