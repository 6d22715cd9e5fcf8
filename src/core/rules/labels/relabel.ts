import type { ProposedFix } from '../../linting/rule';
import { formatMark, formatRef } from '../../plan/label';
import { groupBy } from '../../plan/group-by';
import { listingsOf, type Action, type Plan } from '../../plan/model';
import type { Replacement } from '../../sheet/edit';
import { findWrittenLabel } from '../../plan/labels/written-label';

/** An action and the label that it is to have. */
export interface Relabelled {
  readonly action: Action;
  readonly label: string;
}

/**
 * The mend that gives actions of one section other labels and takes every reference to them along, in a list to be
 * spread; empty where two actions would have one label, or where not all of it can be written.
 */
export function relabel(plan: Plan, changes: readonly Relabelled[]): readonly ProposedFix[] {
  const [first] = changes;
  // In a register the label stands in every row of the action.
  if (!first || plan.layout === 'register' || !areDistinct(plan, changes)) return [];
  const labels = changes.map(({ action, label }) => {
    const typed = findWrittenLabel(action);
    return typed && { at: typed.at, start: typed.start, end: typed.end, text: label };
  });
  const references = moveReferences(plan, changes);
  if (!references || labels.some((label) => label === null)) return [];
  const values = {
    label: formatMark(first.action.section, first.label),
    count: changes.length,
    references: references.length,
  };
  return [
    {
      title: { id: 'write-label', values },
      replacements: [...labels.flatMap((label) => label ?? []), ...references],
    },
  ];
}

/** Whether each action of the section has a name of its own before and after. */
function areDistinct({ sections }: Plan, changes: readonly Relabelled[]): boolean {
  const { section } = changes[0]!.action;
  const now = new Map(changes.map(({ action, label }) => [action, label]));
  const actions = sections.filter(({ number }) => number === section).flatMap((own) => own.actions);
  const before = new Set(actions.map(({ ref }) => ref));
  const after = new Set(actions.map((action) => (now.has(action) ? formatRef(section, now.get(action)!) : action.ref)));
  return before.size === actions.length && after.size === actions.length;
}

function moveReferences(plan: Plan, changes: readonly Relabelled[]): readonly Replacement[] | null {
  const references = groupBy(
    listingsOf(plan).flatMap(({ typed }) => typed?.references ?? []),
    ({ target }) => target,
  );
  const moved = changes.flatMap(({ action, label }) =>
    (references.get(action.ref) ?? []).map(({ source, written }): Replacement | null => {
      const typed = /[\p{L}\d|]+(?=[^\p{L}\d|]*$)/u.exec(source.text);
      // A reference that the end of a page has cut stands in two cells.
      if (!typed || source.text !== written) return null;
      const start = source.start + typed.index;
      return { at: source.at, start, end: start + typed[0].length, text: label };
    }),
  );
  return moved.includes(null) ? null : moved.flatMap((part) => part ?? []);
}
