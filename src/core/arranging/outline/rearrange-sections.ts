import { formatLabel } from '../../plan/label';
import type { Plan, Section } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { foldSpaces } from '../../plan/text';
import type { Refused } from '../arranged';
import type { Arrangement } from '../arrangement';
import { refuse } from '../refuse';
import { findSection, isRefused } from './find';
import { styleOf, valueOf } from './labels';
import { outlineOf, type Outline, type Placed, type PlacedSection } from './outline';
import { isWritten } from './rearrange-actions';

type Of<Kind extends Arrangement['kind']> = Extract<Arrangement, { readonly kind: Kind }>;

export function insertSection(plan: Plan, profile: Profile, asked: Of<'insert-section'>): Outline | Refused {
  const title = foldSpaces(asked.title);
  if (title === '') return refuse('no-title');
  const count = plan.sections.length + 1;
  if (!isPosition(asked.position, count)) return refuse('position-out-of-range', asked.position, count);
  const label = plan.sections.some(({ actions }) => actions.some(isWritten))
    ? formatLabel(1, styleOf([], plan, profile))
    : null;
  const outline = outlineOf(plan);
  const action: Placed = { action: null, title: '', label, isMoved: false };
  return { ...outline, sections: putIn(outline.sections, { section: null, title, actions: [action] }, asked.position) };
}

export function deleteSection(plan: Plan, asked: Of<'delete-section'>): Outline | Refused {
  const section = findSection(plan, asked.section);
  if (isRefused(section)) return section;
  if (plan.sections.length === 1) return refuse('only-section');
  const outline = outlineOf(plan);
  return {
    ...outline,
    sections: takeOut(outline.sections, section),
    gone: new Map(section.actions.map((action) => [action, null])),
  };
}

export function moveSection(plan: Plan, asked: Of<'move-section'>): Outline | Refused {
  const section = findSection(plan, asked.section);
  if (isRefused(section)) return section;
  const count = plan.sections.length;
  if (!isPosition(asked.position, count)) return refuse('position-out-of-range', asked.position, count);
  if (plan.sections.indexOf(section) === asked.position - 1) return refuse('same-place', `Section ${asked.section}`);
  const outline = outlineOf(plan);
  const moved = outline.sections.find((one) => one.section === section)!;
  return { ...outline, sections: putIn(takeOut(outline.sections, section), moved, asked.position) };
}

export function mergeSections(plan: Plan, profile: Profile, asked: Of<'merge-sections'>): Outline | Refused {
  const section = findSection(plan, asked.section);
  if (isRefused(section)) return section;
  const into = findSection(plan, asked.into);
  if (isRefused(into)) return into;
  if (section === into) return refuse('into-itself', `Section ${asked.section}`);
  const outline = outlineOf(plan);
  const style = styleOf(into.actions, plan, profile);
  const joining = outline.sections.find((one) => one.section === section)!.actions;
  const sections = outline.sections.map((one): PlacedSection => {
    if (one.section !== into) return one;
    let last = Math.max(0, ...one.actions.flatMap((placed) => valueOf(placed, style) ?? []));
    const joined = joining.map((placed): Placed => {
      const label = placed.label === null ? null : formatLabel((last += 1), style);
      return { ...placed, label, isMoved: true };
    });
    return { ...one, actions: [...one.actions, ...joined] };
  });
  return { ...outline, sections: takeOut(sections, section) };
}

export function relabelSection(plan: Plan, asked: Of<'relabel-section'>): Outline | Refused {
  const section = findSection(plan, asked.section);
  if (isRefused(section)) return section;
  if (!Number.isInteger(asked.number) || asked.number < 1 || asked.number > 99) {
    return refuse('position-out-of-range', asked.number, 99);
  }
  if (asked.number === asked.section) return refuse('same-number', asked.section);
  if (plan.sections.some(({ number }) => number === asked.number)) return refuse('section-taken', asked.number);
  const outline = outlineOf(plan);
  return {
    ...outline,
    sections: outline.sections.map((one) => (one.section === section ? { ...one, number: asked.number } : one)),
  };
}

function takeOut(sections: readonly PlacedSection[], gone: Section): readonly PlacedSection[] {
  return sections
    .filter(({ section }) => section !== gone)
    .map((one) => (one.number > gone.number ? { ...one, number: one.number - 1 } : one));
}

/** The sections with one more, at a position (one-based); those numbered from there on make room. */
function putIn(
  sections: readonly PlacedSection[],
  put: Omit<PlacedSection, 'number'>,
  position: number,
): readonly PlacedSection[] {
  const [before, behind] = [sections.slice(0, position - 1), sections.slice(position - 1)];
  const last = before.at(-1)?.number;
  const number = last === undefined ? (behind[0]?.number ?? 1) : last + 1;
  const makeRoom = (one: PlacedSection) => (one.number >= number ? { ...one, number: one.number + 1 } : one);
  return [...before.map(makeRoom), { ...put, number }, ...behind.map(makeRoom)];
}

function isPosition(position: number, count: number): boolean {
  return Number.isInteger(position) && position >= 1 && position <= count;
}
