import { readFileSync } from 'node:fs';

import fc from 'fast-check';

import type { Plan } from '../../../../src/core/plan/model';
import { readPlan } from '../../../../src/core/reading/read-plan';
import type { Grid } from '../../../../src/core/sheet/grid';
import { layOutPlan, type NewLayout } from '../../../../src/core/writing/lay-out-plan';
import { openFileHost } from '../../../../src/host/file/file-host';
import { profiles } from '../../../../src/jobs/profiles';
import { describeWithRealPlans, readRealPlan } from '../../../shared-plans';
import { isKnown } from '../../../shapes/known';
import { readSamplePlan } from '../../../shapes/plan/plans';
import { annexVariants } from '../../../shapes/variants/annex';
import { pastedVariants } from '../../../shapes/variants/pasted';
import { sheetOf } from '../../plan-sheet';
import { factsOf } from './plan-facts';
import { variedRows } from './varied-plan';

const profile = profiles[0];

interface Read {
  readonly grid: Grid;
  readonly plan: Plan;
  readonly losses: readonly { readonly kind: string; readonly text: string }[];
}

const read = (grid: Grid): Read => ({ grid, plan: readPlan(grid, profile)!, losses: [] });

function layOut({ grid, plan }: Read, layout: NewLayout): Read {
  const { sheet, losses } = layOutPlan({ grid, plan, profile }, layout, 'New');
  const cells = sheet.cells.map((cell) => ({ ...cell, kind: 'text' as const, hold: null }));
  const laidOut = read({ sheet: 'New', cells });
  expect(laidOut.plan.layout).toBe(layout);
  return { ...laidOut, losses };
}

const facts = ({ plan, grid }: Read) => factsOf(plan, grid);
const ways: readonly (readonly NewLayout[])[] = [
  ['annex'],
  ['register'],
  ['register', 'annex'],
  ['annex', 'register', 'annex', 'register'],
];

/** Lays the plan out along each of the ways, and expects all that it says to be kept. */
function expectKept(before: Read, namedLosses: readonly string[] = []): void {
  for (const way of ways) {
    let now = before;
    const losses: string[] = [];
    for (const layout of way) {
      now = layOut(now, layout);
      losses.push(...now.losses.map(({ kind }) => kind));
    }
    expect([...new Set(losses)].sort()).toEqual(namedLosses);
    expect(facts(now)).toEqual(facts(before));
  }
}

test('whatever a plan says is said by its annex and its register, there and back', () => {
  fc.assert(
    fc.property(variedRows, (rows) => {
      const plain = read(sheetOf(rows));
      // What is written without labels gets them with the first layout, which says so; from then on all is kept.
      const isLabelled = rows[3]![0]!.startsWith('a) ');
      const before = isLabelled ? plain : layOut(plain, 'annex');
      expect([...new Set(before.losses.map(({ kind }) => kind))]).toEqual(isLabelled ? [] : ['label-added']);
      expectKept(before);
    }),
    { numRuns: 60 },
  );
});

const pastedShapes = [...pastedVariants, ...annexVariants].filter(({ name }) => !isKnown(name));

test.each(pastedShapes)(
  'the sample is laid out of a sheet with $name, and loses what is no part of the plan at most',
  async ({ draw }) => {
    const before = read(draw((await readSamplePlan()).outline));
    for (const layout of ['annex', 'register'] as const) {
      const { losses } = layOut(before, layout);
      expect(losses.filter(({ kind }) => !['empty-bullet', 'note', 'label-added'].includes(kind))).toEqual([]);
    }
  },
);

const open = async (bytes: Uint8Array) => {
  const host = await openFileHost(bytes, 'plan.xlsx');
  return read(await host.read((await host.list()).active));
};

test('the invented sample is kept but for an empty bullet, which is named', async () => {
  expectKept(await open(readFileSync(new URL('../../../../assets/sample-work-plan.xlsx', import.meta.url))), [
    'empty-bullet',
  ]);
});

describeWithRealPlans('the real plans are kept', () => {
  test('of 2018-2019 all but its empty bullet', async () => {
    expectKept(await open(readRealPlan('rocb-awp-2018-2019')), ['empty-bullet']);
  });

  test('of 2025-2026 all', async () => {
    expectKept(await open(readRealPlan('rocb-awp-2025-2026')));
  });
});
