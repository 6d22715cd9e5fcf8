import { formatLabel, formatRef, isNumber, parseLabel, type LabelStyle } from '../../plan/label';
import { findWrittenLabel } from '../../plan/labels/written-label';
import { actionsOf, type Action, type Plan, type Section } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { foldSpaces } from '../../plan/text';
import type { Refused } from '../arranged';
import type { Arrangement } from '../arrangement';
import { refuse } from '../refuse';
import { findAction, findSection, isRefused } from './find';
import { putIn, styleOf, takeOut } from './labels';
import { outlineOf, type Outline, type Placed } from './outline';

type Of<Kind extends Arrangement['kind']> = Extract<Arrangement, { readonly kind: Kind }>;

export function insertAction(plan: Plan, profile: Profile, asked: Of<'insert-action'>): Outline | Refused {
  const section = findSection(plan, asked.section);
  if (isRefused(section)) return section;
  const title = foldSpaces(asked.title);
  if (title === '') return refuse('no-title');
  const count = section.actions.length + 1;
  if (!isPosition(asked.position, count)) return refuse('position-out-of-range', asked.position, count);
  const placed = { action: null, title, isMoved: false };
  return change(plan, (actions, own) =>
    own === section
      ? putIn(actions, placed, asked.position, isLabelled(section, plan), styleOf(own.actions, plan, profile))
      : actions,
  );
}

export function deleteAction(plan: Plan, profile: Profile, { action: name }: Of<'delete-action'>): Outline | Refused {
  const action = findAction(plan, name);
  return isRefused(action) ? action : without(plan, profile, action, null);
}

export function mergeActions(plan: Plan, profile: Profile, asked: Of<'merge-actions'>): Outline | Refused {
  const action = findAction(plan, asked.action);
  if (isRefused(action)) return action;
  const into = findAction(plan, asked.into);
  if (isRefused(into)) return into;
  return action === into ? refuse('into-itself', asked.action) : without(plan, profile, action, into);
}

export function moveAction(plan: Plan, profile: Profile, asked: Of<'move-action'>): Outline | Refused {
  const action = findAction(plan, asked.action);
  if (isRefused(action)) return action;
  const section = findSection(plan, asked.section);
  if (isRefused(section)) return section;
  const isWithin = section.actions.includes(action);
  const count = section.actions.length + (isWithin ? 0 : 1);
  if (!isPosition(asked.position, count)) return refuse('position-out-of-range', asked.position, count);
  if (isWithin && section.actions.indexOf(action) === asked.position - 1) return refuse('same-place', asked.action);
  const placed = { action, title: action.title, isMoved: true };
  return change(plan, (actions, own) => {
    const style = styleOf(own.actions, plan, profile);
    const left = remove(actions, action, style);
    return own === section ? putIn(left, placed, asked.position, isWritten(action), style) : left;
  });
}

export function relabelAction(plan: Plan, profile: Profile, asked: Of<'relabel-action'>): Outline | Refused {
  const action = findAction(plan, asked.action);
  if (isRefused(action)) return action;
  const label = asked.label.trim().toLowerCase();
  const name = formatRef(action.section, label);
  if (!isWritten(action)) return refuse('label-not-written', asked.action);
  if (!canBeLabel(label, action, profile)) return refuse('not-a-label', asked.label);
  if (name === action.ref) return refuse('same-label', asked.action);
  if (actionsOf(plan).some(({ ref }) => ref === name)) return refuse('label-taken', name);
  return change(plan, (actions) => actions.map((one) => (one.action === action ? { ...one, label } : one)));
}

export function renumberActions(plan: Plan, asked: Of<'renumber-actions'>): Outline | Refused {
  const section = findSection(plan, asked.section);
  if (isRefused(section)) return section;
  const unwritten = section.actions.find((action) => !isWritten(action));
  if (unwritten) return refuse('label-not-written', unwritten.ref);
  return change(plan, (actions, own) =>
    own === section ? actions.map((one, index) => ({ ...one, label: formatLabel(index + 1, asked.style) })) : actions,
  );
}

/** The outline with the actions of each section as they come out of `to`. */
export function change(plan: Plan, to: (actions: readonly Placed[], own: Section) => readonly Placed[]): Outline {
  const outline = outlineOf(plan);
  const sections = outline.sections.map((one) => ({ ...one, actions: to(one.actions, one.section!) }));
  return { ...outline, sections };
}

function without(plan: Plan, profile: Profile, action: Action, into: Action | null): Outline {
  const outline = change(plan, (actions, own) => remove(actions, action, styleOf(own.actions, plan, profile)));
  return { ...outline, gone: new Map([[action, into]]) };
}

function remove(actions: readonly Placed[], action: Action, style: LabelStyle): readonly Placed[] {
  const found = actions.find((one) => one.action === action);
  return found ? takeOut(actions, found, style) : actions;
}

function isPosition(position: number, count: number): boolean {
  return Number.isInteger(position) && position >= 1 && position <= count;
}

export function isWritten(action: Action): boolean {
  return findWrittenLabel(action) !== null;
}

/** Whether a new action gets a label: most of those around it have one. */
function isLabelled({ actions }: Section, plan: Plan): boolean {
  const around = actions.length > 0 ? actions : actionsOf(plan);
  return around.filter(isWritten).length * 2 >= around.length;
}

/** Letters that some way of labelling counts with, or a number where the others are numbers. */
function canBeLabel(label: string, action: Action, { labels: { style } }: Profile): boolean {
  if (isNumber(label) || isNumber(action.label)) return isNumber(label) === isNumber(action.label) && Number(label) > 0;
  const counted = parseLabel(label, 'counted');
  return parseLabel(label, style) !== null || parseLabel(label, 'doubled') !== null || (counted ?? 999) <= 4 * 26;
}
