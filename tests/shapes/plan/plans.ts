import { readFileSync } from 'node:fs';

import { readPlan } from '../../../src/core/reading/read-plan';
import type { Grid } from '../../../src/core/sheet/grid';
import { openFileHost } from '../../../src/host/file/file-host';
import { profiles } from '../../../src/jobs/profiles';
import { hasRealPlans, readRealPlan, realPlanPath, type RealPlan } from '../../shared-plans';
import { factsOf, type PlanFacts } from './facts';
import { outlineOf, type Outline } from './outline';

/** A plan whose facts are known, to be laid out in every shape. */
export interface KnownPlan {
  readonly name: string;
  readonly outline: Outline;
  readonly facts: PlanFacts;
}

/** The invented plan that every checkout has, from its own workbook. */
export const readSamplePlan = () =>
  readKnownPlan('sample', readFileSync(new URL('../../../assets/sample-work-plan.xlsx', import.meta.url)));

/** A real plan; the facts of 2018-2019 are those read by hand. */
export async function readRealKnownPlan(plan: RealPlan): Promise<KnownPlan> {
  const known = await readKnownPlan(plan, readRealPlan(plan));
  return plan === 'rocb-awp-2018-2019' ? { ...known, facts: readFactsByHand(plan) } : known;
}

/** Both real plans, the earlier first; none where they are not at hand. */
export async function readRealKnownPlans(): Promise<readonly KnownPlan[]> {
  if (!hasRealPlans) return [];
  return [await readRealKnownPlan('rocb-awp-2018-2019'), await readRealKnownPlan('rocb-awp-2025-2026')];
}

async function readKnownPlan(name: string, bytes: Uint8Array): Promise<KnownPlan> {
  const host = await openFileHost(bytes, `${name}.xlsx`);
  const grid = await host.read((await host.list()).active);
  return { name, outline: outlineOf(grid), facts: readFacts(grid)! };
}

/** The facts that the product reads; null where it finds no plan. */
export function readFacts(grid: Grid): PlanFacts | null {
  const plan = readPlan(grid, profiles[0]);
  return plan && factsOf(plan);
}

interface ReadByHand {
  readonly title: string;
  readonly period: string;
  readonly sections: readonly {
    readonly number: number;
    readonly title: string;
    readonly actions: readonly {
      readonly ref: string;
      readonly label: string;
      readonly text: string;
      readonly rsp: { readonly outcome: string | null; readonly milestones: readonly number[] };
      readonly kpis: readonly { readonly index?: number; readonly text: string }[];
      readonly activities: readonly {
        readonly id: string;
        readonly activityId: string;
        readonly text: string;
        readonly kind: string;
        readonly countries: readonly string[];
        readonly groups: readonly string[];
        readonly seeAlso: readonly { readonly target: string }[];
      }[];
    }[];
  }[];
}

const codeOf = (name: string) => profiles[0].members.find(({ names }) => names.includes(name))?.code ?? name;

function readFactsByHand(plan: RealPlan): PlanFacts {
  const { title, period, sections } = JSON.parse(readFileSync(realPlanPath(plan, 'truth.json'), 'utf8')) as ReadByHand;
  const actions = sections.flatMap((section) => section.actions);
  const listings = actions.flatMap(({ activities }) => activities);
  const [from = 0, to = 0] = period.split('-').map(Number);
  return {
    title,
    years: { from, to },
    sections,
    actions: actions.map(({ ref, label, text, rsp, kpis }) => ({
      ref,
      label,
      title: text,
      rsp: rsp.outcome === null ? null : { outcome: rsp.outcome, milestones: rsp.milestones },
      kpis,
    })),
    listings: listings.map(({ id, text, kind, countries, groups, seeAlso }) => ({
      id,
      text,
      kind,
      countries: countries.map(codeOf),
      groups,
      seeAlso: seeAlso.map(({ target }) => target),
    })),
    activities: [...new Set(listings.map(({ activityId }) => activityId))].map((id) =>
      listings.filter(({ activityId }) => activityId === id).map((listing) => listing.id),
    ),
  };
}
