import { actionsOf, type Action } from '../../../src/core/plan/model';
import { formatRsp, type Rsp } from '../../../src/core/plan/rsp';
import { inAction, swap, write, type CleanPlan, type Injection, type Spoilt } from '../injection';

/** Faults of RSP references. */
export const rsp: readonly Injection[] = [
  {
    rule: 'rsp-reference-is-wellformed',
    fault: 'no number',
    inject: ofOne(({ rspSource }) => write(rspSource, '(RSP first outcome)')),
  },
  {
    rule: 'rsp-reference-is-wellformed',
    fault: 'words behind the milestones',
    inject: inAction(({ rspSource }) => rspSource && swap(rspSource, /(milestones?)\)$/, '$1 only)')),
  },
  {
    rule: 'rsp-names-one-outcome',
    fault: 'a second outcome',
    inject: inAction(({ rsp: own, rspSource }) => own && rspSource && swap(rspSource, /\)$/, '; RSP 1.1.2)')),
  },
  {
    rule: 'rsp-reference-is-closed',
    fault: 'no closing bracket',
    inject: inAction(({ rsp: own, rspSource }) => own && rspSource && swap(rspSource, /\)$/, '')),
  },
  {
    rule: 'rsp-reference-is-written-alike',
    fault: 'no “RSP” where the others have it',
    inject: inAction(
      ({ rsp: own, rspSource }) => own && own.milestones.length > 0 && rspSource && swap(rspSource, 'RSP ', ''),
    ),
  },
  {
    rule: 'rsp-milestone-is-named-once',
    fault: 'the first again',
    inject: withRsp((own) =>
      own.milestones.length === 0 ? null : { ...own, milestones: [own.milestones[0]!, ...own.milestones] },
    ),
  },
  {
    rule: 'rsp-milestones-are-in-order',
    fault: 'the last first',
    inject: withRsp((own) =>
      own.milestones.length < 2 ? null : { ...own, milestones: [...own.milestones].reverse() },
    ),
  },
  {
    rule: 'rsp-ordinal-is-wellformed',
    fault: 'another ending',
    inject: inAction(({ rspSource }) => rspSource && swap(rspSource, /(\d)(?:st|nd|rd)\b/, '$1th')),
  },
  {
    rule: 'action-has-rsp-reference',
    fault: 'no RSP line',
    inject: ofOne(({ rspSource }) => write(rspSource, '')),
  },
  {
    rule: 'rsp-outcome-is-known',
    fault: 'an outcome that there is not',
    inject: ofOne(({ rspSource, rsp: own }) => own && swap(rspSource, /\d+\.\d+\.\d+/, '9.1.1')),
  },
  {
    rule: 'rsp-milestone-is-known',
    fault: 'a milestone that there is not',
    inject: withRsp((own) => ({ ...own, milestones: [...own.milestones, 19] })),
  },
  {
    rule: 'rsp-milestone-is-served-once',
    fault: 'a milestone that an action before serves',
    inject: withRsp((own, action, { plan }) => {
      const actions = actionsOf(plan);
      const before = actions
        .slice(0, actions.indexOf(action))
        .filter(({ rsp: other }) => other?.outcome === own.outcome);
      const taken = before.flatMap(({ rsp: other }) => other?.milestones.slice(0, 1) ?? []);
      return taken.length === 0 ? null : { ...own, milestones: [...taken.slice(0, 1), ...own.milestones] };
    }),
  },
  {
    rule: 'rsp-milestone-is-served',
    fault: 'one of several milestones left out',
    inject: (plan, pick) => {
      const injected = withRsp((own) =>
        own.milestones.length < 2 ? null : { ...own, milestones: own.milestones.slice(1) },
      )(plan, pick);
      // All that nobody serves are told together, at the title.
      return injected && { ...injected, at: plan.plan.titleSource.at };
    },
  },
];

type WithRsp = Action & { readonly rspSource: NonNullable<Action['rspSource']> };

/** In an action whose milestones no other serves, and whose outcome no other names: what is lost is lost for one law. */
function ofOne(spoil: (action: WithRsp, plan: CleanPlan) => Spoilt): Injection['inject'] {
  return inAction((action, plan) => {
    const { rspSource, rsp: own } = action;
    const alike = actionsOf(plan.plan).filter(({ rsp: other }) => other?.outcome === own?.outcome);
    return rspSource && (own === null || alike.length === 1) ? spoil({ ...action, rspSource }, plan) : null;
  });
}

function withRsp(change: (own: Rsp, action: Action, plan: CleanPlan) => Rsp | null): Injection['inject'] {
  return inAction((action, plan) => {
    const { rsp: own, rspSource } = action;
    const changed = own && rspSource && change(own, action, plan);
    return changed ? write(rspSource, formatRsp(changed)) : null;
  });
}
