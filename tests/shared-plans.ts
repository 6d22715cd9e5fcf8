import { existsSync, readFileSync } from 'node:fs';

/*
 * The two real plans lie beside the checkout, where the people who build this keep them; elsewhere the tests that
 * need them are reported as skipped.
 */

const folder = new URL('../../shared/plans/', import.meta.url);

export const hasRealPlans = existsSync(folder);

export type RealPlan = 'rocb-awp-2018-2019' | 'rocb-awp-2025-2026';

/** `describe` where the real plans are at hand, else its skipping form. */
export function describeWithRealPlans(title: string, body: () => void): void {
  (hasRealPlans ? describe : describe.skip)(title, body);
}

export function realPlanPath(plan: RealPlan, extension = 'xlsx'): string {
  return new URL(`${plan}.${extension}`, folder).pathname;
}

export function readRealPlan(plan: RealPlan, extension = 'xlsx'): Uint8Array {
  return readFileSync(realPlanPath(plan, extension));
}
