import { readFileSync } from 'node:fs';

import { hasRealPlans, readRealPlan, type RealPlan } from '../../shared-plans';
import type { PlanFacts } from '../plan/facts';
import { readRealKnownPlan, readSamplePlan } from '../plan/plans';
import { docxVariants } from '../variants/docx';
import { htmlVariants } from '../variants/html';
import type { DocumentVariant } from '../variants/variant';
import type { NamedBytes } from './office';
import type { Route } from './list';

/** A plan's file from which a route sets out, and what must be read at its end. */
export interface Original extends NamedBytes {
  readonly plan: string;
  readonly source: Route['source'];
  readonly facts: PlanFacts;
}

/** The files of the sample and, where they are at hand, of the real plans. */
export async function findOriginals(): Promise<readonly Original[]> {
  const sample = await readSamplePlan();
  const draw = (plan: string, source: Route['source'], { draw, expect }: DocumentVariant): Original => ({
    plan,
    source,
    name: `${plan}.${source}`,
    bytes: draw(sample.outline).bytes,
    facts: expect?.(sample.facts, sample.outline) ?? sample.facts,
  });
  const workbook = readFileSync(new URL('../../../assets/sample-work-plan.xlsx', import.meta.url));
  return [
    draw('sample', 'docx', named(docxVariants, 'all typed')),
    draw('sample-numbered', 'docx', named(docxVariants, 'all by Word')),
    draw('sample', 'html', named(htmlVariants, 'Word’s clipboard')),
    { plan: 'sample', source: 'xlsx', name: 'sample.xlsx', bytes: workbook, facts: sample.facts },
    ...(hasRealPlans ? await Promise.all(realPlans.map(findRealOriginals)) : []).flat(),
  ];
}

const realPlans: readonly RealPlan[] = ['rocb-awp-2018-2019', 'rocb-awp-2025-2026'];

async function findRealOriginals(plan: RealPlan): Promise<readonly Original[]> {
  const { facts, outline } = await readRealKnownPlan(plan);
  const file = (source: Route['source'], bytes: Uint8Array) => ({
    plan,
    source,
    name: `${plan}.${source}`,
    bytes,
    facts,
  });
  return [
    file('docx', readRealPlan(plan, 'docx')),
    file('xlsx', readRealPlan(plan, 'xlsx')),
    file('html', named(htmlVariants, 'Word’s clipboard').draw(outline).bytes),
  ];
}

function named(variants: readonly DocumentVariant[], name: string): DocumentVariant {
  return variants.find((variant) => variant.name === name)!;
}
