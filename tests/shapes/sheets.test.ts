import { describeWithRealPlans, hasRealPlans } from '../shared-plans';
import { isKnown } from './known';
import { readFacts, readRealKnownPlan, readSamplePlan, type KnownPlan } from './plans';
import { scorePlan } from './score';
import { annexVariants } from './variants/annex';
import { pastedVariants } from './variants/pasted';
import type { SheetVariant } from './variants/variant';

/* A plan laid out in every way that planners' sheets are known to have is read with the same facts. */

/** Of the annex layout all facts are to be right; of any other at least this share. */
const share = 0.995;

const shapes = [
  ...annexVariants.map((variant) => ({ ...variant, name: `annex, ${variant.name}`, least: 1 })),
  ...pastedVariants.map((variant) => ({ ...variant, name: `pasted, ${variant.name}`, least: share })),
].filter(({ name }) => !isKnown(name));

function scoreVariant({ draw, expect: wanted }: SheetVariant, { outline, facts }: KnownPlan) {
  return scorePlan(wanted?.(facts, outline) ?? facts, readFacts(draw(outline)));
}

/** What is wrong where the share right is below the least; nothing where it is not. */
function faultsOf(shape: (typeof shapes)[number], plan: KnownPlan): readonly string[] {
  const score = scoreVariant(shape, plan);
  return score.share < shape.least ? score.wrong : [];
}

const sample = readSamplePlan();
const realPlans = hasRealPlans
  ? Promise.all([readRealKnownPlan('rocb-awp-2018-2019'), readRealKnownPlan('rocb-awp-2025-2026')])
  : Promise.resolve([]);

test.each(shapes)('the sample is read right as $name', async (shape) => {
  expect(faultsOf(shape, await sample)).toEqual([]);
});

describeWithRealPlans('the real plans', () => {
  test.each(shapes)('are read right as $name', async (shape) => {
    expect((await realPlans).map((plan) => faultsOf(shape, plan))).toEqual([[], []]);
  });
});
