import type { Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import type { Refused } from '../arranged';
import type { Arrangement } from '../arrangement';
import { refuse } from '../refuse';
import type { Outline } from './outline';
import {
  deleteAction,
  insertAction,
  mergeActions,
  moveAction,
  relabelAction,
  renumberActions,
} from './rearrange-actions';
import { deleteSection, insertSection, mergeSections, moveSection, relabelSection } from './rearrange-sections';

/** The plan's sections and actions as an arrangement leaves them, with their labels and numbers. */
export function rearrange(plan: Plan, profile: Profile, arrangement: Arrangement): Outline | Refused {
  const twice = plan.sections.find(({ number }, index) =>
    plan.sections.slice(0, index).some((other) => other.number === number),
  );
  if (twice) return refuse('ambiguous-section', twice.number);
  switch (arrangement.kind) {
    case 'insert-action':
      return insertAction(plan, profile, arrangement);
    case 'delete-action':
      return deleteAction(plan, profile, arrangement);
    case 'move-action':
      return moveAction(plan, profile, arrangement);
    case 'merge-actions':
      return mergeActions(plan, profile, arrangement);
    case 'relabel-action':
      return relabelAction(plan, profile, arrangement);
    case 'renumber-actions':
      return renumberActions(plan, arrangement);
    case 'insert-section':
      return insertSection(plan, profile, arrangement);
    case 'delete-section':
      return deleteSection(plan, arrangement);
    case 'move-section':
      return moveSection(plan, arrangement);
    case 'merge-sections':
      return mergeSections(plan, profile, arrangement);
    case 'relabel-section':
      return relabelSection(plan, arrangement);
  }
}
