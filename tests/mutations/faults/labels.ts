import { formatLabel } from '../../../src/core/plan/label';
import { listingsOf, type Action } from '../../../src/core/plan/model';
import { inAction, swap, write, type CleanPlan, type Injection, type Spoilt } from '../injection';

type Relabel = (action: Action, plan: CleanPlan) => Spoilt;

/** In the label of an action; a register writes it beside each listing. */
const inLabel = (spoil: (action: Action) => Spoilt): Injection['inject'] =>
  inAction((action, { plan }) => plan.layout !== 'register' && spoil(action));

/** Faults of labels, of actions that no see-also names and of such that are named. */
export const labels: readonly Injection[] = [
  ...ofBoth('action-has-label', 'no label', ({ labelSource }) => swap(labelSource, /^.*$/, '')),
  ...ofBoth('label-is-unique', 'the label of the action before', (action) =>
    action.position < 2 ? null : relabel(action, action.position - 1),
  ),
  // All references to the action are told once.
  ...ofBoth(
    'label-is-in-sequence',
    'the last label of a section skips one',
    (action, { plan }) => {
      const { actions } = plan.sections.find(({ number }) => number === action.section)!;
      return action === actions.at(-1) ? relabel(action, action.position + 1) : null;
    },
    ['reference-has-target'],
  ),
  {
    rule: 'label-is-written-alike',
    fault: 'a label between two brackets',
    inject: inLabel(({ label, labelSource }) => write(labelSource, `(${label})`)),
  },
  {
    rule: 'label-is-written-alike',
    fault: 'a capital letter for a label',
    inject: inLabel(({ label, labelSource }) =>
      /[il]/.test(label) ? null : write(labelSource, `${label.toUpperCase()})`),
    ),
  },
  {
    rule: 'label-is-in-plain-letters',
    fault: 'a Cyrillic letter for a label',
    inject: inLabel(({ label, labelSource }) =>
      label === 'c' ? swap(labelSource, 'c', '\u0441') : label === 'e' ? swap(labelSource, 'e', '\u0435') : null,
    ),
  },
  {
    rule: 'label-is-in-plain-letters',
    fault: 'a capital i for an l',
    inject: inLabel(({ label, labelSource }) => (label === 'l' ? swap(labelSource, 'l', 'I') : null)),
  },
  {
    rule: 'label-names-its-section',
    fault: 'the number of another section before a label',
    consequences: ['label-is-written-alike'],
    inject: inLabel(({ section, label, labelSource }) => write(labelSource, `${section + 1}-(${label})`)),
  },
];

/** The consequences are those of the second: what references tell. */
function ofBoth(
  rule: string,
  fault: string,
  spoil: Relabel,
  consequences: readonly string[] = [],
): readonly Injection[] {
  return [
    {
      rule,
      fault: `${fault}, where nothing refers to it`,
      inject: inAction((action, plan) => (isCited(action, plan) ? null : spoil(action, plan))),
    },
    {
      rule,
      fault: `${fault}, where others refer to it`,
      consequences,
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
