import fc from 'fast-check';

import { formatLabel } from '../../../../src/core/plan/label';
import { formatSeeAlso } from '../../../../src/core/plan/see-also';
import type { Grid } from '../../../../src/core/sheet/grid';
import { planRows, sheetOf } from '../../plan-sheet';

/*
 * Plans of two sections, as an annex or as a register, that were right before faults were put in: into what a see-also
 * names, into how it is written, and into where its line stands.
 */

const faults = {
  missing: (named) => named.slice(1),
  doubled: (named) => [...named, ...named.slice(0, 1)],
  itself: (named, own) => [...named, own],
  none: () => [],
  'wrong-target': (named, own) => [...named, (own + 7) % actionCount],
  'one-letter-off': (named) => named.map((target, index) => (index === 0 ? (target + 1) % actionCount : target)),
  'out-of-order': (named) => [...named].reverse(),
} as const satisfies Readonly<Record<string, (named: readonly number[], own: number) => readonly number[]>>;

const spellings = {
  'no-and': (text) => text.replace(' and ', ', '),
  'comma-before-and': (text) => text.replace(' and ', ', and '),
  malformed: (text) => text.replace('-(', '( ').replace(', (', ' ('),
  brackets: (text) => text.replace(/^\((.*)\)$/, '[$1]').replace('See', 'see'),
  unclosed: (text) => text.replace(/\)$/, ''),
} as const satisfies Readonly<Record<string, (seeAlso: string) => string>>;

type Fault = keyof typeof faults | keyof typeof spellings | 'wrong-row';

const allFaults = [...Object.keys(faults), ...Object.keys(spellings), 'wrong-row'] as readonly Fault[];

export interface FaultyPlan {
  readonly grid: Grid;
  readonly layout: 'annex' | 'register';
}

const subjects = 'tea rice salt wool jute cork silk zinc lead coal'.split(' ');
const [inFirst, actionCount] = [9, 14];
const nameOf = (action: number) =>
  action < inFirst
    ? { section: 1, label: formatLabel(action + 1, 'doubled') }
    : { section: 2, label: formatLabel(action - inFirst + 1, 'doubled') };

interface Injected {
  readonly activity: number;
  readonly place: number;
  readonly fault: Fault;
}

export const faultyPlan: fc.Arbitrary<FaultyPlan> = fc
  .record({
    layout: fc.constantFrom('annex' as const, 'register' as const),
    activities: fc.array(fc.uniqueArray(fc.nat(actionCount - 1), { minLength: 1, maxLength: 5 }), {
      minLength: 2,
      maxLength: subjects.length,
    }),
    injected: fc.array(
      fc.record({ activity: fc.nat(subjects.length - 1), place: fc.nat(4), fault: fc.constantFrom(...allFaults) }),
      { maxLength: 7 },
    ),
  })
  .map(({ layout, activities, injected }) => {
    const listings = layOut(activities, injected);
    return { layout, grid: sheetOf(layout === 'annex' ? annexRows(listings) : registerRows(listings)) };
  });

/** The texts under each action. */
function layOut(activities: readonly (readonly number[])[], injected: readonly Injected[]): readonly string[][] {
  const listings: string[][] = Array.from({ length: actionCount }, () => []);
  activities.forEach((unsorted, index) => {
    const actions = [...unsorted].sort((a, b) => a - b);
    actions.forEach((action, place) => {
      const own = injected
        .filter((fault) => fault.activity === index && fault.place % actions.length === place)
        .map(({ fault }) => fault);
      const others: readonly number[] = actions.filter((other) => other !== action);
      const named = own.reduce(
        (targets, fault) => (fault in faults ? faults[fault as keyof typeof faults](targets, action) : targets),
        others,
      );
      const style = { opening: 'See also', commaBeforeAnd: false };
      const seeAlso = own.reduce(
        (text, fault) => (fault in spellings ? spellings[fault as keyof typeof spellings](text) : text),
        formatSeeAlso(named.map(nameOf), style),
      );
      const free = [1, 2, 3, 4, 5].map((step) => (action + step) % actionCount).find((row) => !actions.includes(row))!;
      const isStray = own.includes('wrong-row') && own.length === 1;
      listings[isStray ? free : action]!.push(`Workshop on ${subjects[index]}${seeAlso && ' '}${seeAlso}`);
    });
  });
  return listings;
}

function annexRows(listings: readonly string[][]): readonly (readonly string[])[] {
  const actions = listings.map((texts, action) => ({
    label: nameOf(action).label,
    title: `Help members of group ${action}`,
    listings: texts,
  }));
  return planRows(actions.slice(0, inFirst), actions.slice(inFirst));
}

function registerRows(listings: readonly string[][]): readonly (readonly string[])[] {
  return [
    ['Annual Work Plan (2025-2026)'],
    ['Section', 'Action', 'Activity', 'See also', 'KPI'],
    ...listings.flatMap((texts, action) => {
      const { section, label } = nameOf(action);
      return (texts.length > 0 ? texts : ['']).map((whole) => {
        const at = whole.search(/ [([]see/i);
        const [text, seeAlso] = at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)];
        return [
          `${section}. Part ${section}`,
          `${label}) Help members of group ${action}`,
          text,
          seeAlso,
          `Number of things ${action}`,
        ];
      });
    }),
  ];
}
