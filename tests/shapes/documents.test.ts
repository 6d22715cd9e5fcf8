import { readDocument } from '../../src/documents/document';
import { describeWithRealPlans } from '../shared-plans';
import { findFaults, least } from './faults';
import { isKnown } from './known';
import { readFacts, readRealKnownPlans, readSamplePlan } from './plan/plans';
import { docxVariants } from './variants/docx';
import { htmlVariants } from './variants/html';
import { textVariants } from './variants/text';
import type { Drawn } from './variants/variant';

/* A plan written as a Word document, a web page or plain text, in the ways of several programs, is read with the same facts. */

const shapes = [
  ...docxVariants.map((variant) => ({ ...variant, name: `docx, ${variant.name}` })),
  ...htmlVariants.map((variant) => ({ ...variant, name: `html, ${variant.name}` })),
  ...textVariants.map((variant) => ({ ...variant, name: `text, ${variant.name}` })),
].filter(({ name }) => !isKnown(name));
const sample = readSamplePlan();
const realPlans = readRealKnownPlans();
const read = ({ name, bytes }: Drawn) => readFacts(readDocument(name, bytes).grid);

test.each(shapes)('the sample is read right as $name', async (shape) => {
  expect(findFaults(shape, await sample, read, least.other)).toEqual([]);
});

describeWithRealPlans('the real plans', () => {
  test.each(shapes)('are read right as $name', async (shape) => {
    expect((await realPlans).map((plan) => findFaults(shape, plan, read, least.other))).toEqual([[], []]);
  });
});
