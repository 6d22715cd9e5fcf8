import { formatRef } from '../label';
import type { ReferenceFault } from '../model';
import { parseSeeAlso, readLabel, type TypedReference, type TypedSeeAlso } from '../see-also';

/** Labels of the actions of each section, in the order of the rows. */
export type Labels = ReadonlyMap<number, readonly string[]>;

/** A reference as typed, and the action that it means. */
export interface ReadTarget {
  readonly typed: TypedReference;
  readonly section: number;
  readonly label: string;
  readonly target: string;
  readonly exists: boolean;
  readonly faults: readonly ReferenceFault[];
}

/** What the references of a see-also mean; one without a section takes that of the reference before it, else its own. */
export function readTargets(
  seeAlso: string,
  ownSection: number,
  labels: Labels,
): { readonly targets: readonly ReadTarget[]; readonly unread: TypedSeeAlso['unread'] } {
  const { references, unread } = parseSeeAlso(seeAlso);
  let section: number | null = null;
  const targets = references.map((typed): ReadTarget => {
    const faults: ReferenceFault[] = [];
    if (!typed.wellFormed) faults.push('malformed');
    if (typed.section === null && section === null) faults.push('no-section');
    section = typed.section ?? section ?? ownSection;
    const { label, exists, fault } = readLabel(typed.label, labels.get(section) ?? []);
    if (fault) faults.push(fault);
    return { typed, section, label, target: formatRef(section, label), exists, faults };
  });
  return { targets, unread };
}
