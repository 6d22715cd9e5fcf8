import { didYouMean, listInWords, quote } from '../speech';

/** What the laws of RSP references say. */
export const rsp = {
  'rsp-is-missing': ({ action }: { action: string }) =>
    `${action} does not say which RSP outcome it serves, nor that it is outside the RSP.`,
  'rsp-is-unreadable': ({ found }: { found: string }) =>
    `${quote(found)} cannot be read. Expected an outcome and its milestones, such as “(RSP 1.1.3 - 5th milestone)”.`,
  'rsp-names-several': ({ outcome, others }: { outcome: string; others: readonly string[] }) =>
    `An action serves one outcome: this one is counted under ${outcome}, and not under ${listInWords(others)}.`,
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
  'milestone-is-shared': ({ outcome, milestone, first }: { outcome: string; milestone: number; first: string }) =>
    `Milestone ${milestone} of outcome ${outcome} is served by ${first} already.`,
  'milestones-are-unserved': ({ milestones }: { milestones: readonly string[] }) =>
    `No action serves these milestones of the RSP: ${listInWords(milestones)}.`,
};
