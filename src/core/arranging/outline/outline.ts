import { formatLabel, formatRef } from '../../plan/label';
import { findWrittenLabel } from '../../plan/labels/written-label';
import type { Action, Plan, Section } from '../../plan/model';
import type { Profile } from '../../plan/profile';

/** An action as it will stand; one that is new has a title instead of what it was. */
export interface Placed {
  readonly action: Action | null;
  readonly title: string;
  /** Null where no label is written: Word or the row counts it. */
  readonly label: string | null;
  /** It stands elsewhere than it did, among the actions that stay. */
  readonly isMoved: boolean;
}

export interface PlacedSection {
  readonly section: Section | null;
  readonly number: number;
  readonly title: string;
  readonly actions: readonly Placed[];
}

/** The sections and actions of a plan as they will stand. */
export interface Outline {
  readonly kind: 'outline';
  readonly sections: readonly PlacedSection[];
  /** Actions that go, and the one that takes what stands under them; null where nothing does. */
  readonly gone: ReadonlyMap<Action, Action | null>;
}

export function outlineOf({ sections }: Plan): Outline {
  return {
    kind: 'outline',
    sections: sections.map((section) => ({
      section,
      number: section.number,
      title: section.title,
      actions: section.actions.map((action) => ({
        action,
        title: action.title,
        label: findWrittenLabel(action) === null ? null : action.label,
        isMoved: false,
      })),
    })),
    gone: new Map(),
  };
}

/** What actions and sections are called in an outline. */
export interface Names {
  /** Of each action, in the order of the outline. */
  readonly all: readonly { readonly placed: Placed; readonly section: PlacedSection; readonly name: string }[];
  /** The names of the actions that were there; of one that is merged that of the other. Null for what is gone. */
  readonly of: (action: Action) => string | null;
  /** Labels by section number, in order. */
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

export function nameAll({ sections, gone }: Outline, { labels: { style } }: Profile): Names {
  const labelled = sections.flatMap((section) =>
    section.actions.map((placed, index) => ({
      placed,
      section,
      label: placed.label ?? formatLabel(index + 1, style),
    })),
  );
  const byAction = new Map(
    labelled.map(({ placed, section, label }) => [placed.action, formatRef(section.number, label)] as const),
  );
  return {
    all: labelled.map(({ placed, section, label }) => ({ placed, section, name: formatRef(section.number, label) })),
    of: (action) => byAction.get(gone.get(action) ?? action) ?? null,
    labels: new Map(
      sections.map((section) => [
        section.number,
        labelled.filter((one) => one.section === section).map(({ label }) => label),
      ]),
    ),
  };
}
