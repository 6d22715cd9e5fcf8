import { sayEvidence } from './evidence';
import { listInWords, plural, quote } from './speech';

/*
 * The sentences, in English. Each takes the values it needs; a rule names the sentence and gives the values,
 * and the compiler refuses a rule that names another or gives fewer.
 */

const didYouMean = (nearest: string | null): string => (nearest === null ? '.' : `; did you mean ${nearest}?`);

interface NearWordings {
  readonly here: string;
  readonly there: string;
  readonly listing: string;
  readonly evidence: Parameters<typeof sayEvidence>[0];
}

const messages = {
  // Structure
  'plan-has-title': () =>
    'The plan has no title. Expected a line such as “Annual Work Plan (2025-2026)” above the first section.',
  'period-is-stated': () =>
    'The plan does not say which years it is for. Expected a period such as 2025-2026 in the title.',
  'section-has-number': ({ title }: { title: string }) => `The section ${quote(title)} has no number.`,
  'section-has-title': ({ number }: { number: number }) => `Section ${number} has no title.`,
  'section-has-actions': ({ number }: { number: number }) => `Section ${number} has no actions.`,
  'section-is-doubled': ({ number, title, other }: { number: number; title: string; other: string }) =>
    `There is a section ${number} already: ${quote(other)}. Number ${quote(title)} otherwise; where two plans stand on one sheet, give each a sheet of its own.`,
  'action-has-label': ({ action }: { action: string }) =>
    `This action has no label of its own. By its place it is ${action}.`,
  'labels-are-lost': ({ count, first }: { count: number; first: string }) =>
    `No action has its label in its text (${count} in all): automatic numbers are lost when Word’s table is pasted. By their rows they are named from ${first} on.`,
  'action-has-title': ({ action }: { action: string }) => `${action} has a label and no text.`,
  'plan-is-wellformed': ({ path, detail }: { path: string; detail: string }) =>
    `This part of the plan could not be understood (${path}: ${detail}).`,
  'period-differs': ({ found, expected }: { found: string; expected: string }) =>
    `This heading says ${found}; the plan is for ${expected}.`,
  'rsp-period-differs': ({ found, expected }: { found: string; expected: string }) =>
    `This heading speaks of the RSP ${found}; the RSP of this plan's years is ${expected}.`,
  'cell-is-no-text': ({ text, kind }: { text: string; kind: string }) =>
    `This cell holds ${kind} (${text}) where text belongs.`,

  // Listings
  'bullet-is-empty': ({ action }: { action: string }) => `A bullet under ${action} has nothing behind it.`,
  'listing-is-see-also': ({ action }: { action: string }) => `An entry under ${action} has a see-also and no text.`,
  'listing-is-repeated': ({ text, action, first }: { text: string; action: string; first: string }) =>
    `${quote(text)} stands under ${action} twice; the other is ${first}.`,
  'text-behind-see-also': ({ behind }: { behind: string }) =>
    `After the see-also the text goes on with ${quote(behind)}. Are these two entries in one?`,
  'listing-is-two': ({ second }: { second: string }) =>
    `This looks like two entries in one; a second seems to begin at ${quote(second)}.`,
  'actions-without-listings': ({ actions }: { actions: readonly string[] }) =>
    `Nothing is planned under ${listInWords(actions)}. Is that meant?`,

  // Labels
  'label-is-taken': ({ action, first }: { action: string; first: string }) =>
    `A second action is called ${action}; the first stands in ${first}.`,
  'labels-begin-again': ({ label, first }: { label: string; first: string }) =>
    `The labels begin again at ${label}, after ${first}. Is the heading of a new section missing?`,
  'label-is-other-style': ({ label, expected }: { label: string; expected: string }) =>
    `The label is ${label}; numbered as the others are, it would be ${expected}.`,
  'label-is-out-of-sequence': ({ label, expected }: { label: string; expected: string }) =>
    `The label is ${label}; after the one before it, expected ${expected}.`,

  // References
  'target-is-missing': ({ written, target, nearest }: { written: string; target: string; nearest: string | null }) =>
    `${quote(written)} refers to ${target}, and there is no such action${didYouMean(nearest)}`,
  'target-is-self': ({ action, nearest }: { action: string; nearest: string | null }) =>
    `This entry stands under ${action} and refers to ${action} itself${didYouMean(nearest)}`,
  'target-is-repeated': ({ target }: { target: string }) => `The see-also names ${target} more than once.`,
  'reference-is-malformed': ({ written, proper }: { written: string; proper: string }) =>
    `${quote(written)} is not written as references are; expected ${quote(proper)}.`,
  'label-looks-alike': ({ written, target }: { written: string; target: string }) =>
    `${quote(written)} is typed with a letter that only looks like the right one; ${target} is meant.`,
  'section-is-left-out': ({ written, target }: { written: string; target: string }) =>
    `${quote(written)} does not say which section; read as ${target}.`,
  'see-also-is-unreadable': ({ part }: { part: string }) =>
    `${quote(part)} in the see-also cannot be read as the name of an action.`,
  'comma-is-missing': ({ seeAlso }: { seeAlso: string }) => `A comma is missing in ${quote(seeAlso)}.`,
  'and-is-missing': ({ seeAlso }: { seeAlso: string }) => `“and” is missing before the last in ${quote(seeAlso)}.`,
  'targets-are-out-of-order': ({ seeAlso }: { seeAlso: string }) =>
    `${quote(seeAlso)} is not in the order of the plan.`,
  'targets-are-left-out': ({ targets }: { targets: readonly string[] }) =>
    `The same activity stands under ${listInWords(targets)} too, which this see-also leaves out.`,
  'target-does-not-list': ({ seen, suggestion }: { seen: string; suggestion: string | null }) =>
    suggestion === null ? seen : `${seen} Suggested: ${suggestion}.`,

  // Countries
  'country-is-no-member': ({ name, nearest }: { name: string; nearest: string | null }) =>
    `${name} is not a Member of the region${didYouMean(nearest)}`,
  'country-is-remnant': ({ name, member }: { name: string; member: string }) =>
    `${name} is not a Member of the region, and ${member} is named beside it. Is it a remnant?`,
  'country-is-spelled-otherwise': ({ found, usual, times }: { found: string; usual: string; times: number }) =>
    `${quote(found)} here, and ${quote(usual)} in ${plural(times, 'other place')}.`,
  'countries-differ': ({ here, there, listing }: { here: string; there: string; listing: string }) =>
    `The same activity names ${here} here and ${there} in ${listing}.`,

  // KPIs
  'kpi-is-missing': ({ action }: { action: string }) => `${action} has no key performance indicator.`,
  'kpi-is-repeated': ({ kpi, action }: { kpi: string; action: string }) =>
    `${action} names the indicator ${quote(kpi)} twice.`,
  'kpi-is-worded-otherwise': ({ found, usual }: { found: string; usual: string }) =>
    `${quote(found)} is written ${quote(usual)} elsewhere. They are counted as one.`,

  // RSP
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

  // Text
  'text-has-remnants': ({ remnants }: { remnants: readonly string[] }) => `The text holds ${listInWords(remnants)}.`,
  'term-is-written-otherwise': ({ found, usual }: { found: string; usual: string }) =>
    `${quote(found)} here, and mostly ${quote(usual)} in this plan.`,
  'wording-differs': ({ here, there, listing }: { here: string; there: string; listing: string }) =>
    `Worded ${quote(here)} here and ${quote(there)} in ${listing}.`,
  'activity-is-maybe-one': ({ here, there, listing, evidence }: NearWordings) =>
    `${quote(here)} here and ${quote(there)} in ${listing} may be one activity: ${sayEvidence(evidence)}. Write both alike, or say that they are two.`,
};

const fixes = {
  'rewrite-see-also': ({ after }: { after: string }) =>
    after === '' ? 'Remove the see-also' : `Write ${quote(after)}`,
  'write-reference': ({ proper }: { proper: string }) => `Write ${quote(proper)}`,
  'write-labels': ({ count }: { count: number }) => `Write the labels of ${count} actions`,
  'remove-bullet': () => 'Remove the empty bullet',
  'clean-text': ({ remnants }: { remnants: readonly string[] }) => `Clean up ${listInWords(remnants)}`,
  'write-period': ({ expected }: { expected: string }) => `Write ${expected}`,
  'write-country': ({ name }: { name: string }) => `Write ${quote(name)}`,
  'remove-country': ({ name }: { name: string }) => `Remove ${quote(name)}`,
};

export const english = { messages, fixes };

/** The words of one language. */
export type Words = typeof english;
