import { didYouMean, listInWords, plural, quote } from '../speech';

/** What the laws of RSP references say. */
export const rsp = {
  'rsp-is-missing': ({ action }: { action: string }) =>
    `${action} does not say which RSP outcome it serves, nor that it is outside the RSP.`,
  'rsp-is-unreadable': ({ found }: { found: string }) =>
    `${quote(found)} cannot be read. Expected an outcome and its milestones, such as “(RSP 1.1.3 - 5th milestone)”.`,
  'rsp-names-several': ({ outcome, others }: { outcome: string; others: readonly string[] }) =>
    `An action serves one outcome: this one is counted under ${outcome}, and not under ${listInWords(others)}.`,
  'rsp-is-open': ({ found }: { found: string }) => `One bracket is missing in ${quote(found)}.`,
  'outcome-is-unknown': ({ outcome, period, nearest }: { outcome: string; period: string; nearest: string | null }) =>
    `The RSP ${period} as we know it has no outcome ${outcome}${didYouMean(nearest)}`,
  'milestone-is-unknown': ({
    outcome,
    milestones,
    period,
  }: {
    outcome: string;
    milestones: readonly number[];
    period: string;
  }) =>
    `Outcome ${outcome} of the RSP ${period} as we know it has no milestone ${listInWords(milestones.map(String))}.`,
  'milestone-is-shared': ({
    outcome,
    milestone,
    first,
    free,
  }: {
    outcome: string;
    milestone: number;
    first: string;
    free: number | null;
  }) =>
    `Milestone ${milestone} of outcome ${outcome} is served by ${first} already${free === null ? '.' : `, and none serves milestone ${free}. Is one of the two meant for it?`}`,
  'milestone-is-repeated': ({ milestone }: { milestone: number }) =>
    `Milestone ${milestone} is named twice. Is another meant?`,
  'milestones-are-out-of-order': ({ found }: { found: string }) =>
    `The milestones in ${quote(found)} are not in rising order.`,
  'milestone-ending-is-wrong': ({ found, proper }: { found: string; proper: string }) =>
    `${quote(found)} has a wrong ending; did you mean ${quote(proper)}, or another number?`,
  'outcomes-are-unserved': ({ outcomes, period }: { outcomes: readonly string[]; period: string }) =>
    `No action serves ${outcomes.length === 1 ? 'this outcome' : 'these outcomes'} of the RSP ${period}: ${listInWords(outcomes)}.`,
  'rsp-is-written-otherwise': ({ found, usual, others }: { found: string; usual: string; others: number }) =>
    `${quote(found)} here; most references of this plan are written as in ${quote(usual)}.${others > 0 ? ` The same goes for ${plural(others, 'other')}.` : ''}`,
  'milestones-are-unserved': ({ milestones }: { milestones: readonly string[] }) =>
    `No action serves these milestones of the RSP: ${listInWords(milestones)}.`,
};
