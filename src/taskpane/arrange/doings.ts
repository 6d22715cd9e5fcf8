import type { Arrangement } from '../../core/arranging/arrangement';
import { isLabelStyle } from './label-styles';
import type { ActionItem, Group, Item, SectionItem } from './items';

/** What can be done to an action or a section. */
export type Doing =
  'insert-before' | 'insert-after' | 'insert-action' | 'move' | 'merge' | 'rename' | 'renumber' | 'delete';

/** What is still to be said: a text, one of a list, or nothing. */
export type Asked = 'text' | 'pick' | 'nothing';

export interface Offer {
  readonly doing: Doing;
  readonly title: string;
  readonly asks: Asked;
}

const forAction: readonly Offer[] = [
  { doing: 'move', title: 'Move', asks: 'pick' },
  { doing: 'insert-before', title: 'Insert an action before', asks: 'text' },
  { doing: 'insert-after', title: 'Insert an action after', asks: 'text' },
  { doing: 'merge', title: 'Merge into another', asks: 'pick' },
  { doing: 'rename', title: 'New label', asks: 'text' },
  { doing: 'delete', title: 'Delete', asks: 'nothing' },
];

const forSection: readonly Offer[] = [
  { doing: 'renumber', title: 'Label its actions anew', asks: 'pick' },
  { doing: 'insert-action', title: 'Insert an action at its end', asks: 'text' },
  { doing: 'move', title: 'Move', asks: 'pick' },
  { doing: 'insert-before', title: 'Insert a section before', asks: 'text' },
  { doing: 'insert-after', title: 'Insert a section after', asks: 'text' },
  { doing: 'merge', title: 'Merge into another', asks: 'pick' },
  { doing: 'rename', title: 'New number', asks: 'text' },
  { doing: 'delete', title: 'Delete', asks: 'nothing' },
];

export function offersFor({ kind }: Item): readonly Offer[] {
  return kind === 'action' ? forAction : forSection;
}

/** The arrangement that is meant; `said` is the text typed, or the key of what was picked. Null where it is not said yet. */
export function toArrangement(groups: readonly Group[], item: Item, doing: Doing, said: string): Arrangement | null {
  return item.kind === 'action' ? ofAction(groups, item, doing, said) : ofSection(groups, item, doing, said);
}

function ofAction(groups: readonly Group[], item: ActionItem, doing: Doing, said: string): Arrangement | null {
  const { ref, section } = { ref: item.action.ref, section: item.section.number };
  switch (doing) {
    case 'insert-before':
      return { kind: 'insert-action', section, position: item.index + 1, title: said };
    case 'insert-after':
      return { kind: 'insert-action', section, position: item.index + 2, title: said };
    case 'delete':
      return { kind: 'delete-action', action: ref };
    case 'rename':
      return { kind: 'relabel-action', action: ref, label: said.trim() };
    case 'merge': {
      const into = groups.flatMap(({ actions }) => actions).find(({ key }) => key === said);
      return into ? { kind: 'merge-actions', action: ref, into: into.action.ref } : null;
    }
    case 'move': {
      const group = groups.find(({ head, actions }) => head.key === said || actions.some(({ key }) => key === said));
      if (!group) return null;
      const at = group.actions.find(({ key }) => key === said)?.index ?? group.head.section.actions.length;
      const isOwn = group.head.section === item.section;
      const position = isOwn && item.index < at ? at : at + 1;
      return { kind: 'move-action', action: ref, section: group.head.section.number, position };
    }
    case 'insert-action':
    case 'renumber':
      return null;
  }
}

function ofSection(groups: readonly Group[], item: SectionItem, doing: Doing, said: string): Arrangement | null {
  const section = item.section.number;
  switch (doing) {
    case 'insert-action':
      return { kind: 'insert-action', section, position: item.section.actions.length + 1, title: said };
    case 'insert-before':
      return { kind: 'insert-section', position: item.index + 1, title: said };
    case 'insert-after':
      return { kind: 'insert-section', position: item.index + 2, title: said };
    case 'delete':
      return { kind: 'delete-section', section };
    case 'rename': {
      const number = Number(said.trim());
      return Number.isInteger(number) && number > 0 ? { kind: 'relabel-section', section, number } : null;
    }
    case 'merge': {
      const into = groups.find(({ head }) => head.key === said)?.head.section.number;
      return into === undefined ? null : { kind: 'merge-sections', section, into };
    }
    case 'move': {
      const at = said === end ? groups.length : groups.findIndex(({ head }) => head.key === said);
      return at < 0 ? null : { kind: 'move-section', section, position: item.index < at ? at : at + 1 };
    }
    case 'renumber':
      return isLabelStyle(said) ? { kind: 'renumber-actions', section, style: said } : null;
  }
}

/** Of the places of sections that behind the last. */
export const end = 'end';
