import { printPlan } from '../core/plan/print-plan';
import { formatPlace, type CellAddress } from '../core/sheet/address';
import type { CheckJson, FixJson, ImportJson, LinkJson, LossJson, ReadJson, SummaryJson } from './json';
import { sayLoss, type LaidOut } from './layout/lay-out';
import { sayDocumentLoss, type DocumentPlan } from './layout/read-document';
import type { Checked, Fixed, Linked, Opened, Summarized } from './outcome';

/* What each job found, in the words of the machine contract. */

export function readJson(opened: Opened | DocumentPlan): ReadJson {
  const { plan, file, profile, counts } = opened;
  return {
    file,
    sheet: plan.sheet,
    layout: plan.layout,
    profile: profile.id,
    plan: printPlan(plan),
    activities: plan.activities.map(({ id, title, listings }) => ({ id, title, listings })),
    counts,
    ...('losses' in opened && { losses: lossesOf(opened) }),
  };
}

/** `written` is the name of the file written, or null for a dry run. */
export function importJson(
  opened: Opened | DocumentPlan,
  { sheet, losses }: LaidOut,
  layout: string,
  written: string | null,
): ImportJson {
  const { file, counts } = opened;
  const own = losses.map((loss) => ({ ...loss, message: sayLoss(loss) }));
  return { file, layout, sheet, counts, losses: [...lossesOf(opened), ...own], written };
}

function lossesOf(opened: Opened | DocumentPlan): readonly LossJson[] {
  return 'losses' in opened ? opened.losses.map((loss) => ({ ...loss, message: sayDocumentLoss(loss) })) : [];
}

export function checkJson(checked: Checked): CheckJson {
  return {
    file: checked.file,
    ready: checked.ready,
    counts: checked.findingCounts,
    findings: checked.findings.map(({ rule, severity, at, listing, action, message, fix }) => ({
      rule,
      severity,
      at: placeIn(checked, at),
      ...(listing !== undefined && { listing }),
      ...(action !== undefined && { action }),
      message,
      ...(fix && { fix: { title: fix.title, safe: fix.safe } }),
    })),
  };
}

/** `written` is the name of the file written, or null for a dry run. */
export function fixJson({ edits, left }: Fixed, written: string | null): FixJson {
  return {
    ...checkJson(left),
    fixed: edits.map(({ at, before, after }) => ({ at: placeIn(left, at), before, after })),
    written,
  };
}

/** `written` is the name of the file written, or null for a dry run. */
export function linkJson(linked: Linked, written: string | null): LinkJson {
  const { file, changes, questions, applied, exceptions, unused, unfit } = linked;
  return {
    file,
    changes: changes.map(({ at, listing, before, after }) => ({ at: placeIn(linked, at), listing, before, after })),
    questions,
    applied: applied.map((answer) => ({ ...answer, at: placeIn(linked, answer.at) })),
    exceptions,
    unused,
    unfit,
    written,
  };
}

/** `written` is the name of the file written, or null for a dry run. */
export function summaryJson({ file, summary }: Summarized, written: string | null): SummaryJson {
  return { file, ...summary, written };
}

function placeIn({ plan }: Opened, at: CellAddress): string {
  return formatPlace(plan.sheet, at);
}
