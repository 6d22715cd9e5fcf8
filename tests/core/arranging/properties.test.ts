import fc from 'fast-check';

import type { Arrangement } from '../../../src/core/arranging/arrangement';
import { diagnose } from '../../../src/core/crossref/diagnose';
import { formatLabel, parseRef } from '../../../src/core/plan/label';
import { listingsOf } from '../../../src/core/plan/model';
import { formatSeeAlso } from '../../../src/core/plan/see-also';
import { readPlan } from '../../../src/core/reading/read-plan';
import type { Grid } from '../../../src/core/sheet/grid';
import { planRows, sheetOf } from '../plan-sheet';
import { profile } from '../rules/context';
import { arrangeGrid, carryOut, textsOf } from './arranging';

const sizes = [5, 2, 3];
const subjects = 'tea rice salt wool jute cork silk zinc'.split(' ');
const places = sizes.flatMap((size, section) =>
  Array.from({ length: size }, (_, at) => ({ section: section + 1, at: at + 1 })),
);

/** Plans of three sections that agree with themselves: each activity under one to four actions. */
const agreeing: fc.Arbitrary<Grid> = fc
  .array(fc.uniqueArray(fc.nat(places.length - 1), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: subjects.length,
  })
  .map((activities) => {
    const lines = places.map((): string[] => []);
    activities.forEach((unsorted, index) => {
      const actions = [...unsorted].sort((a, b) => a - b);
      for (const action of actions) {
        const targets = actions.filter((other) => other !== action).map(targetOf);
        const seeAlso = formatSeeAlso(targets, { opening: 'See also', commaBeforeAnd: false });
        lines[action]!.push(`Workshop on ${subjects[index]!}${seeAlso && ' '}${seeAlso}`);
      }
    });
    const sections = sizes.map((_, section) =>
      places.flatMap((place, index) =>
        place.section === section + 1
          ? [{ label: formatLabel(place.at, 'doubled'), listings: lines[index]!, title: `Work on part ${index + 1}` }]
          : [],
      ),
    );
    return sheetOf(planRows(...sections));
  });

function targetOf(place: number) {
  const { section, at } = places[place]!;
  return { section, label: formatLabel(at, 'doubled') };
}

const nameOf = (place: number) => `${targetOf(place).section}-(${targetOf(place).label})`;
const action = fc.nat(places.length - 1);
const section = fc.integer({ min: 1, max: sizes.length });
const position = fc.integer({ min: 1, max: 6 });

/** All that can be asked for, possible or not. */
const asked: fc.Arbitrary<Arrangement> = fc.oneof(
  fc.record({ kind: fc.constant('insert-action' as const), section, position, title: fc.constant('Find friends') }),
  fc.record({ kind: fc.constant('delete-action' as const), action: action.map(nameOf) }),
  fc.record({ kind: fc.constant('move-action' as const), action: action.map(nameOf), section, position }),
  fc.record({ kind: fc.constant('merge-actions' as const), action: action.map(nameOf), into: action.map(nameOf) }),
  fc.record({ kind: fc.constant('relabel-action' as const), action: action.map(nameOf), label: fc.constant('q') }),
  fc.record({ kind: fc.constant('renumber-actions' as const), section, style: fc.constant('counted' as const) }),
  fc.record({ kind: fc.constant('insert-section' as const), position, title: fc.constant('Find friends') }),
  fc.record({ kind: fc.constant('delete-section' as const), section }),
  fc.record({ kind: fc.constant('move-section' as const), section, position }),
  fc.record({ kind: fc.constant('merge-sections' as const), section, into: section }),
  fc.record({ kind: fc.constant('relabel-section' as const), section, number: fc.constant(9) }),
);

const read = (grid: Grid) => readPlan(grid, profile)!;

test('a plan that agrees with itself does so after any arrangement, and keeps all that was not taken out', () => {
  fc.assert(
    fc.property(agreeing, asked, (grid, arrangement) => {
      const arranged = arrangeGrid(grid, arrangement);
      if (arranged.kind === 'refused') {
        expect(arranged.code).not.toBe('read-otherwise');
        return;
      }
      const before = read(grid);
      const after = read(carryOut(grid, arrangement).after);
      const { questions, changes } = diagnose(after, profile);
      expect([questions, changes]).toEqual([[], []]);
      const gone = new Set(arranged.losses.filter(({ kind }) => /line/.test(kind)).map(({ of }) => of));
      const kept = listingsOf(before).filter(({ id }) => !gone.has(id));
      const texts = (listings: readonly { readonly text: string }[]) => listings.map(({ text }) => text).sort();
      expect(texts(listingsOf(after))).toEqual(texts(kept));
      if (!arrangement.kind.startsWith('delete')) expect(after.activities).toHaveLength(before.activities.length);
    }),
    { numRuns: 60 },
  );
});

function expectSame(grid: Grid, there: Arrangement, back: Arrangement): void {
  expect(textsOf(carryOut(carryOut(grid, there).after, back).after)).toEqual(textsOf(grid));
}

test('an action put in and taken out again leaves the sheet as it was', () => {
  fc.assert(
    fc.property(agreeing, action, (grid, place) => {
      const { section: number, at } = places[place]!;
      const there = { kind: 'insert-action', section: number, position: at, title: 'Find friends' } as const;
      expectSame(grid, there, { kind: 'delete-action', action: nameOf(place) });
    }),
    { numRuns: 25 },
  );
});

test('an action moved and moved back leaves the sheet as it was', () => {
  fc.assert(
    fc.property(agreeing, action, action, (grid, from, to) => {
      const [own, other] = [places[from]!, places[to]!];
      fc.pre(from !== to);
      const there = { kind: 'move-action', action: nameOf(from), section: other.section, position: other.at } as const;
      const back = { ...there, action: nameOf(to), section: own.section, position: own.at };
      expectSame(grid, there, back);
    }),
    { numRuns: 25 },
  );
});

test('a section moved and moved back, put in and taken out, numbered anew and back leaves the sheet as it was', () => {
  fc.assert(
    fc.property(agreeing, section, section, (grid, from, to) => {
      if (from !== to) {
        const there = { kind: 'move-section', section: from, position: to } as const;
        expectSame(grid, there, { ...there, section: to, position: from });
      }
      const put = { kind: 'insert-section', position: from, title: 'Find friends' } as const;
      expectSame(grid, put, { kind: 'delete-section', section: from });
      const numbered = { kind: 'relabel-section', section: sizes.length, number: 9 } as const;
      expectSame(grid, numbered, { ...numbered, section: 9, number: sizes.length });
    }),
    { numRuns: 15 },
  );
});

test('a label changed and changed back leaves the sheet as it was', () => {
  fc.assert(
    fc.property(agreeing, action, (grid, place) => {
      const { section: number, label } = parseRef(nameOf(place))!;
      const there = { kind: 'relabel-action', action: nameOf(place), label: 'q' } as const;
      expectSame(grid, there, { ...there, action: `${number}-(q)`, label });
    }),
    { numRuns: 15 },
  );
});
