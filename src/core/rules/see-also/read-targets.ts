import { formatRef } from '../../plan/label';
import type { Listing, Plan } from '../../plan/model';
import { parseSeeAlso, readLabel } from '../../plan/see-also';
import { indexOf } from '../plan-index';

/** The actions that a text in or beside a listing names, as a see-also of that listing would be read. */
export function readTargets(plan: Plan, { action }: Listing, text: string): readonly string[] {
  let section = indexOf(plan).actions.get(action)!.section;
  return parseSeeAlso(text).references.map((reference) => {
    section = reference.section ?? section;
    return formatRef(section, readLabel(reference.label, labelsOf(plan, section)).label);
  });
}

function labelsOf({ sections }: Plan, number: number): readonly string[] {
  return sections
    .filter((section) => section.number === number)
    .flatMap(({ actions }) => actions.map(({ label }) => label));
}
