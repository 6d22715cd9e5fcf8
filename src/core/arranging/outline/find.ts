import { actionsOf, type Action, type Plan, type Section } from '../../plan/model';
import type { Refused } from '../arranged';
import { refuse } from '../refuse';

/** The action of a name, or why it cannot be told. */
export function findAction(plan: Plan, name: string): Action | Refused {
  const [first, second] = actionsOf(plan).filter(({ ref }) => ref === name);
  if (!first) return refuse('unknown-action', name);
  return second ? refuse('ambiguous-action', name) : first;
}

export function findSection({ sections }: Plan, number: number): Section | Refused {
  return sections.find((section) => section.number === number) ?? refuse('unknown-section', number);
}

export function isRefused(found: object): found is Refused {
  return 'kind' in found && found.kind === 'refused';
}
