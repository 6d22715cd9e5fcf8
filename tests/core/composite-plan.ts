import fc from 'fast-check';

import { formatLabel } from '../../src/core/plan/label';
import { formatSeeAlso } from '../../src/core/plan/see-also';
import { planRows } from './plan-sheet';

const subjects = 'tea rice salt wool jute cork silk zinc lead coal'.split(' ');
const actionCount = 12;

/** The rows of a plan of one section. */
export type Rows = readonly (readonly string[])[];

interface Announced {
  readonly text: string;
  readonly actions: readonly number[];
  /** Indices of the activities whose actions its see-also names too. */
  readonly bound: readonly number[];
}

/**
 * Plans with one entry that stands for two activities, often under an action that lists one of these. `right`: each
 * see-also names what it should; `rows`: one name is left out here and there.
 */
export const compositePlan: fc.Arbitrary<{ readonly right: Rows; readonly rows: Rows }> = fc
  .record({
    places: fc.array(fc.uniqueArray(fc.nat(actionCount - 1), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: subjects.length,
    }),
    composite: fc.uniqueArray(fc.nat(actionCount - 1), { minLength: 1, maxLength: 2 }),
    faults: fc.array(fc.record({ listing: fc.nat(40), target: fc.nat(5) }), { maxLength: 3 }),
  })
  // Where a part stands only beside the composite no see-also names it, and nobody could tell.
  .filter(({ places, composite }) =>
    places.slice(0, 2).every((actions) => actions.some((action) => !composite.includes(action))),
  )
  .map(({ places, composite, faults }) => {
    const announced: Announced[] = places.map((actions, index) => ({
      text: `Accreditation workshop for ${subjects[index]} experts`,
      actions,
      bound: index < 2 ? [places.length] : [],
    }));
    announced.push({
      text: `Accreditation workshops for experts of ${subjects[0]} and ${subjects[1]} respectively`,
      actions: composite,
      bound: [0, 1],
    });
    return { right: layOut(announced, []), rows: layOut(announced, faults) };
  });

function layOut(announced: readonly Announced[], faults: readonly { listing: number; target: number }[]): string[][] {
  const listings: string[][] = Array.from({ length: actionCount }, () => []);
  let count = 0;
  for (const { text, actions, bound } of announced) {
    const all = [...new Set([...actions, ...bound.flatMap((index) => announced[index]!.actions)])].sort(
      (a, b) => a - b,
    );
    for (const action of [...actions].sort((a, b) => a - b)) {
      const others = all.filter((other) => other !== action);
      const left = faults.filter(({ listing }) => listing === count).map(({ target }) => target % others.length);
      const targets = others
        .filter((_, index) => !left.includes(index))
        .map((target) => ({ section: 1, label: formatLabel(target + 1, 'doubled') }));
      const seeAlso = formatSeeAlso(targets, { opening: 'See also', commaBeforeAnd: false });
      listings[action]!.push(`${text}${seeAlso && ' '}${seeAlso}`);
      count++;
    }
  }
  return planRows(listings.map((texts, index) => ({ label: formatLabel(index + 1, 'doubled'), listings: texts })));
}
