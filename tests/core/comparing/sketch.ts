import { comparePlans } from '../../../src/core/comparing/compare-plans';
import type { ActivityMatch, Comparison } from '../../../src/core/comparing/comparison';
import { formatLabel } from '../../../src/core/plan/label';
import { formatSeeAlso } from '../../../src/core/plan/see-also';
import { readPlan } from '../../../src/core/reading/read-plan';
import { planRows, sheetOf } from '../plan-sheet';
import { profile } from '../rules/context';

/** An action by its words, with the texts of its listings. */
export interface Row {
  readonly title: string;
  readonly listings: readonly string[];
  readonly kpi?: string;
}

/** A plan by the rows of its sections; labels and see-also follow from where things stand. */
export type Sketch = readonly (readonly Row[])[];

export function compareSketches(before: Sketch, after: Sketch): Comparison {
  return comparePlans({ plan: planOf(before), profile }, { plan: planOf(after), profile });
}

function planOf(sketch: Sketch) {
  const standing = new Map<string, { readonly section: number; readonly label: string }[]>();
  sketch.forEach((rows, section) =>
    rows.forEach(({ listings }, index) => {
      for (const text of listings) {
        const own = { section: section + 1, label: formatLabel(index + 1, 'doubled') };
        standing.set(text, [...(standing.get(text) ?? []), own]);
      }
    }),
  );
  const cite = (text: string, section: number, index: number) => {
    const label = formatLabel(index + 1, 'doubled');
    const others = standing.get(text)!.filter((one) => one.section !== section + 1 || one.label !== label);
    return others.length === 0
      ? text
      : `${text} ${formatSeeAlso(others, { opening: 'See also', commaBeforeAnd: false })}`;
  };
  const sections = sketch.map((rows, section) =>
    rows.map(({ title, listings, kpi }, index) => ({
      label: formatLabel(index + 1, 'doubled'),
      title,
      listings: listings.map((text) => cite(text, section, index)),
      ...(kpi === undefined ? {} : { kpi }),
    })),
  );
  return readPlan(sheetOf(planRows(...sections)), profile)!;
}

/** What became of each activity: the fate, with the titles before and after where these differ. */
export function fatesOf({ activities }: Comparison): readonly (readonly [ActivityMatch['fate'], string])[] {
  return activities.map(({ fate, before, after }) => [
    fate,
    before && after && before.title !== after.title
      ? `${before.title} → ${after.title}`
      : (after?.title ?? before!.title),
  ]);
}
