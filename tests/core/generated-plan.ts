import fc from 'fast-check';

import { formatLabel } from '../../src/core/plan/label';
import { formatSeeAlso } from '../../src/core/plan/see-also';
import { planRows } from './plan-sheet';

/** A fault put into a see-also that was right. */
export type Fault = 'drop-one' | 'name-itself' | 'name-twice' | 'take-away' | 'name-another';

export interface GeneratedPlan {
  readonly rows: string[][];
  /** The same before the faults. */
  readonly right: string[][];
}

const subjects = 'tea rice salt wool jute cork silk zinc lead coal iron flax hemp wine figs nuts'.split(' ');
const actionCount = 30;

/** Plans of one section whose activities stand under one to five actions, with some see-also made wrong. */
export const generatedPlan = (faults: readonly Fault[]): fc.Arbitrary<GeneratedPlan> =>
  fc
    .array(fc.uniqueArray(fc.nat(actionCount - 1), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: subjects.length,
    })
    .chain((activities) =>
      fc.record({
        activities: fc.constant(activities),
        injected: fc.array(
          fc.record({ activity: fc.nat(activities.length - 1), place: fc.nat(4), fault: fc.constantFrom(...faults) }),
          { maxLength: 6 },
        ),
      }),
    )
    .map(({ activities, injected }) => ({
      right: layOut(activities, []),
      rows: layOut(activities, injected),
    }));

interface Injected {
  readonly activity: number;
  readonly place: number;
  readonly fault: Fault;
}

function layOut(activities: readonly (readonly number[])[], injected: readonly Injected[]): string[][] {
  const listings: string[][] = Array.from({ length: actionCount }, () => []);
  activities.forEach((unsorted, index) => {
    const actions = [...unsorted].sort((a, b) => a - b);
    actions.forEach((action, place) => {
      const others = actions.filter((other) => other !== action);
      const faults = injected.filter((fault) => fault.activity === index && fault.place % actions.length === place);
      // In document order: style is no fault here.
      const targets = faults.reduce((named, { fault }) => spoil(named, action, fault), others).sort((a, b) => a - b);
      const seeAlso = formatSeeAlso(
        targets.map((target) => ({ section: 1, label: formatLabel(target + 1, 'doubled') })),
        { opening: 'See also', commaBeforeAnd: false },
      );
      listings[action]!.push(`Workshop on ${subjects[index]}${seeAlso && ' '}${seeAlso}`);
    });
  });
  return planRows(listings.map((texts, index) => ({ label: formatLabel(index + 1, 'doubled'), listings: texts })));
}

function spoil(targets: readonly number[], action: number, fault: Fault): number[] {
  switch (fault) {
    case 'drop-one':
      return targets.slice(1);
    case 'name-itself':
      return [...targets, action];
    case 'name-twice':
      return [...targets, ...targets.slice(0, 1)];
    case 'take-away':
      return [];
    case 'name-another':
      return [...targets, (action + 7) % actionCount];
  }
}
