import type { Plan } from '../../../../src/core/plan/model';
import type { Profile } from '../../../../src/core/plan/profile';
import { tally } from '../../../../src/core/summary/counting/tally';
import { expandGroups } from '../../../../src/core/summary/expand-groups';
import { plainValue, type Report } from '../../../../src/core/summary/report';
import { layOutSummary } from '../../../../src/core/summary/reports/lay-out';
import type { Summary } from '../../../../src/core/summary/summary';
import { planRows, sheetOf, type SketchedAction } from '../../plan-sheet';
import { readContext } from '../../rules/context';

export interface LaidOut {
  readonly summary: Summary;
  readonly reports: readonly Report[];
}

export interface Read {
  readonly plan: Plan;
  readonly profile: Profile;
}

export function layOut({ plan, profile }: Read, expanded: readonly string[] = []): LaidOut {
  const counted = expandGroups(plan, profile, expanded);
  const summary = tally(counted, profile);
  return { summary, reports: layOutSummary(counted, profile, summary, expanded) };
}

export function layOutActions(...sections: readonly (readonly SketchedAction[])[]): LaidOut {
  return layOut(readContext(sheetOf(planRows(...sections))));
}

export function reportOf({ reports }: LaidOut, sheet: string): Report {
  const found = reports.find((report) => report.sheet === sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  return found;
}

/** What the table of a sheet shows, without its titles. */
export function shownOn(laidOut: LaidOut, sheet: string): readonly (readonly (string | number)[])[] {
  return reportOf(laidOut, sheet).table.rows.map((row) => row.map(plainValue));
}
