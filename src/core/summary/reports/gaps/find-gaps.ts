import { findCurrentRsp, formatYears } from '../../../plan/outcomes/current-rsp';
import { actionsOf, type Action } from '../../../plan/model';
import type { CellAddress } from '../../../sheet/address';
import { gapDetails, milestoneName, type gapTitles } from '../../../words/summary/gaps';
import { roles } from '../../../words/summary/headings';
import type { CountedPlan } from '../counted-plan';

/** Something that the plan does not have. */
export interface Gap {
  readonly kind: keyof typeof gapTitles;
  /** In its own words, which last longer than a label. */
  readonly which: string;
  /** The same where there is little room. */
  readonly short: string;
  readonly details: string;
  /** Where it is missing; null where it has no place in the plan. */
  readonly at: CellAddress | null;
}

/** Everything that the plan does not have, in the order in which it is told. */
export function findGaps(counted: CountedPlan): readonly Gap[] {
  const members = findMembers(counted);
  return [
    ...members.filter(({ kind }) => kind === 'recipients'),
    ...members.filter(({ kind }) => kind === 'contributors'),
    ...findActions(counted),
    ...findOutcomes(counted),
    ...findMilestones(counted),
    ...findKpis(counted),
  ];
}

function findMembers({ summary }: CountedPlan): readonly Gap[] {
  const missing = new Set(summary.gaps.countries);
  return summary.byCountry
    .filter(({ country }) => missing.has(country))
    .map(({ country, name, role }) => {
      const groups = summary.byGroup.filter(({ members }) => members.includes(country)).map(({ group }) => group);
      return {
        kind: role === 'recipient' ? 'recipients' : 'contributors',
        which: name,
        short: name,
        details: gapDetails.member(roles[role], groups),
        at: null,
      };
    });
}

function findActions({ plan }: CountedPlan): readonly Gap[] {
  return actionsOf(plan)
    .filter(({ listings }) => listings.length === 0)
    .map(({ ref, title, listingsCell }) => ({
      kind: 'actions',
      which: title || ref,
      short: ref,
      details: ref,
      at: listingsCell.at,
    }));
}

function findOutcomes({ plan, profile, summary }: CountedPlan): readonly Gap[] {
  const rsp = findCurrentRsp(plan, profile);
  const details = rsp ? gapDetails.outcome(formatYears(rsp)) : '';
  const unserved = summary.gaps.outcomes.map((outcome): Gap => ({
    kind: 'outcomes',
    which: outcome,
    short: outcome,
    details,
    at: null,
  }));
  const empty = summary.gaps.emptyOutcomes.map((outcome): Gap => {
    const serving = actionsOf(plan).filter((action) => action.rsp?.outcome === outcome);
    return { kind: 'emptyOutcomes', which: outcome, short: outcome, ...sayEmpty(serving) };
  });
  return [...unserved, ...empty];
}

function findMilestones({ plan, summary }: CountedPlan): readonly Gap[] {
  const unserved = summary.gaps.milestones.map((served): Gap => {
    const { outcome, name } = readMilestone(served);
    const others = actionsOf(plan).filter(({ rsp }) => rsp?.outcome === outcome);
    const details = gapDetails.milestone(others.map(({ ref }) => ref));
    return { kind: 'milestones', which: name, short: served, details, at: others[0]?.titleSource.at ?? null };
  });
  const empty = summary.gaps.emptyMilestones.map((served): Gap => {
    const { outcome, milestone, name } = readMilestone(served);
    const serving = actionsOf(plan).filter(
      ({ rsp }) => rsp?.outcome === outcome && rsp.milestones.includes(Number(milestone)),
    );
    return { kind: 'emptyMilestones', which: name, short: served, ...sayEmpty(serving) };
  });
  return [...unserved, ...empty];
}

function readMilestone(served: string) {
  const [outcome, milestone] = served.split('/') as [string, string];
  return { outcome, milestone, name: milestoneName(outcome, milestone) };
}

function sayEmpty(serving: readonly Action[]): Pick<Gap, 'details' | 'at'> {
  return { details: gapDetails.empty(serving.map(({ ref }) => ref)), at: serving[0]?.listingsCell.at ?? null };
}

const kpiGaps = { 'no-activity': 'kpisEmpty', 'names-nobody': 'kpisNobody', 'asks-other': 'kpisOther' } as const;

function findKpis({ plan, summary }: CountedPlan): readonly Gap[] {
  const numbers = new Map(summary.byKpi.map(({ kpi }, index) => [kpi, index + 1]));
  const actions = new Map(actionsOf(plan).map((action) => [action.ref, action]));
  const gaps = summary.gaps.kpis.map(({ kpi, why, actions: own }): Gap => {
    const kind = kpiGaps[why];
    const at = actions.get(own[0]!)?.kpisCell.at ?? null;
    return { kind, which: kpi, short: String(numbers.get(kpi)), details: gapDetails[kind](own), at };
  });
  return Object.values(kpiGaps).flatMap((kind) => gaps.filter((gap) => gap.kind === kind));
}
