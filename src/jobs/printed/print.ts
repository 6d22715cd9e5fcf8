import { formatPlace, type CellAddress } from '../../core/sheet/address';
import type { Finding } from '../../core/sheet/finding';
import type { CheckJson, FindingJson, FixJson, LinkJson, SummaryJson } from './json';
import type { Checked, Fixed, Linked, Opened, Summarized } from '../outcome';

/* What each job found, in the words of the machine contract. */

export function checkJson(checked: Checked): CheckJson {
  return {
    file: checked.file,
    ready: checked.ready,
    counts: checked.findingCounts,
    findings: checked.findings.map((finding) => findingJson(checked, finding)),
    exceptions: checked.excused.map(({ finding, exception }) => ({
      ...findingJson(checked, finding),
      reason: exception.reason,
      since: exception.since,
    })),
    laws: { checked: checked.laws.length, off: checked.lawsOff },
  };
}

function findingJson(checked: Opened, finding: Finding): FindingJson {
  const { rule, severity, at, listing, action, message, related, fix, question, answers = [] } = finding;
  // Answers that change texts alone are among the mends, too.
  const options = answers.length > 0 ? answers : finding.options;
  const option = answers.find(({ choice }) => choice !== 'keep') ?? finding.options[0];
  return {
    rule,
    severity,
    at: placeIn(checked, at),
    ...(listing !== undefined && { listing }),
    ...(action !== undefined && { action }),
    message,
    ...(related.length > 0 && {
      related: related.map((other) => ({ at: placeIn(checked, other.at), name: other.name })),
    }),
    ...(fix ? { fix: { title: fix.title, safe: true } } : option && { fix: { title: option.title, safe: false } }),
    ...(options.length > 0 && { options: options.map(({ title }) => title) }),
    ...(question !== undefined && { question }),
  };
}

/** `written` is the name of the file written, or null for a dry run. */
export function fixJson({ edits, left }: Fixed, written: string | null, formatting: readonly string[]): FixJson {
  return {
    ...checkJson(left),
    fixed: edits.map(({ at, before, after }) => ({ at: placeIn(left, at), before, after })),
    formatting,
    written,
  };
}

/** `written` is the name of the file written, or null for a dry run; `formatting` names cells as JSON does. */
export function linkJson(linked: Linked, written: string | null, formatting: readonly string[] = []): LinkJson {
  const { file, shift, changes, questions, expectations, answered, applied, exceptions, unused, unfit } = linked;
  const settled = new Set(answered.map(({ question }) => question.id));
  return {
    file,
    shift,
    changes: changes.map(({ at, listing, before, after }) => ({ at: placeIn(linked, at), listing, before, after })),
    questions,
    expectations: expectations.filter(({ id }) => !settled.has(id)),
    applied: applied.map((answer) => ({ ...answer, at: placeIn(linked, answer.at) })),
    exceptions,
    unused,
    unfit,
    formatting,
    written,
  };
}

/** `written` is the name of the file written, or null for a dry run. */
export function summaryJson(summarized: Summarized, written: string | null): SummaryJson {
  const { file, plan, summary, expanded, written: earlier } = summarized;
  return { file, sheet: plan.sheet, ...summary, expanded, earlier, written };
}

function placeIn({ plan }: Opened, at: CellAddress): string {
  return formatPlace(plan.sheet, at);
}
