import { describeWithRealPlans } from '../shared-plans';
import { findFaults, least } from './faults';
import { isKnown } from './known';
import { readFacts, readRealKnownPlans, readSamplePlan } from './plan/plans';
import { annexVariants } from './variants/annex';
import { pastedVariants } from './variants/pasted';

/* A plan laid out in every way that planners' sheets are known to have is read with the same facts. */

const shapes = [
  ...annexVariants.map((variant) => ({ ...variant, name: `annex, ${variant.name}`, share: least.annex })),
  ...pastedVariants.map((variant) => ({ ...variant, name: `pasted, ${variant.name}`, share: least.other })),
].filter(({ name }) => !isKnown(name));
const sample = readSamplePlan();
const realPlans = readRealKnownPlans();

test.each(shapes)('the sample is read right as $name', async (shape) => {
  expect(findFaults(shape, await sample, readFacts, shape.share)).toEqual([]);
});

describeWithRealPlans('the real plans', () => {
  test.each(shapes)('are read right as $name', async (shape) => {
    expect((await realPlans).map((plan) => findFaults(shape, plan, readFacts, shape.share))).toEqual([[], []]);
  });
});
