import { actionsOf, type Plan } from '../../plan/model';
import type { Renamed } from '../arranged';
import type { Names, Outline } from '../outline/outline';

/** The actions that get another name, go or come; those that come last. */
export function findRenamed(plan: Plan, names: Names): readonly Renamed<string>[] {
  const there = actionsOf(plan).map((action) => ({ from: action.ref, to: names.of(action) }));
  const added = names.all.filter(({ placed }) => placed.action === null).map(({ name }) => ({ from: null, to: name }));
  return [...there.filter(({ from, to }) => from !== to), ...added];
}

/** The same of the sections. */
export function findRenamedSections(plan: Plan, { sections }: Outline): readonly Renamed<number>[] {
  const there = plan.sections.map((section) => ({
    from: section.number,
    to: sections.find((one) => one.section === section)?.number ?? null,
  }));
  const added = sections.filter(({ section }) => section === null).map(({ number }) => ({ from: null, to: number }));
  return [...there.filter(({ from, to }) => from !== to), ...added];
}
