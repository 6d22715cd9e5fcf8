import { formatLabel } from '../../src/core/plan/label';
import { listingsOf, type Action } from '../../src/core/plan/model';
import { inAction, swap, type CleanPlan, type Injection, type Spoilt } from './injection';

type Relabel = (action: Action, plan: CleanPlan) => Spoilt;

/** Faults of labels, of actions that no see-also names and of such that are named. */
export const labels: readonly Injection[] = [
  ...ofBoth('action-has-label', 'no label', ({ labelSource }) => swap(labelSource, /^.*$/, '')),
  ...ofBoth('label-is-unique', 'the label of the action before', (action) =>
    action.position < 2 ? null : relabel(action, action.position - 1),
  ),
  ...ofBoth('label-is-in-sequence', 'the last label of a section skips one', (action, { plan }) => {
    const { actions } = plan.sections.find(({ number }) => number === action.section)!;
    return action === actions.at(-1) ? relabel(action, action.position + 1) : null;
  }),
];

function ofBoth(rule: string, fault: string, spoil: Relabel): readonly Injection[] {
  return [
    {
      rule,
      fault: `${fault}, where nothing refers to it`,
      inject: inAction((action, plan) => (isCited(action, plan) ? null : spoil(action, plan))),
    },
    {
      rule,
      fault: `${fault}, where others refer to it`,
      inject: inAction((action, plan) => (isCited(action, plan) ? spoil(action, plan) : null)),
    },
  ];
}

function relabel({ labelSource, label }: Action, position: number): Spoilt {
  return swap(labelSource, label, formatLabel(position, 'doubled'));
}

function isCited({ ref }: Action, { plan }: CleanPlan): boolean {
  return listingsOf(plan).some(({ seeAlso }) => seeAlso.includes(ref));
}
