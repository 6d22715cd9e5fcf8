import type { Plan } from '../../../core/plan/model';
import type { Finding } from '../../../core/sheet/finding';

/** A part of the plan that findings are shown and filtered by. */
export interface SectionName {
  /** The section's number; of several of one number the later ones are told apart. */
  readonly key: string;
  readonly title: string;
}

/** What stands above the first section: the plan's title. */
const top: SectionName = { key: 'top', title: 'Above the first section' };

/** The sections in the order of the sheet, what is above them first. */
export function listSections({ sections }: Plan): readonly SectionName[] {
  const seen = new Map<number, number>();
  return [
    top,
    ...sections.map(({ number, title }) => {
      const times = (seen.get(number) ?? 0) + 1;
      seen.set(number, times);
      return { key: times === 1 ? String(number) : `${number} (${times})`, title: `${number}. ${title}` };
    }),
  ];
}

/** Tells the key of the section that a finding is in: by its action, else by its row. */
export function readSections(plan: Plan): (finding: Finding) => string {
  const [, ...names] = listSections(plan);
  const ofAction = new Map<string, string>();
  const starts: { readonly row: number; readonly key: string }[] = [];
  for (const [index, { actions, source }] of plan.sections.entries()) {
    const { key } = names[index]!;
    const rows = [source.at.row, ...actions.flatMap((action) => action.rows)];
    starts.push({ row: rows.reduce((least, row) => Math.min(least, row)), key });
    for (const { ref } of actions) if (!ofAction.has(ref)) ofAction.set(ref, key);
  }
  const byRow = (row: number) =>
    starts.reduce<(typeof starts)[number] | null>(
      (best, start) => (start.row <= row && (best === null || start.row >= best.row) ? start : best),
      null,
    )?.key ?? top.key;
  return ({ action, at }) => ofAction.get(action ?? '') ?? byRow(at.row);
}
