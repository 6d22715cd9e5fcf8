import { quote } from '../speech';

/** What the laws of structure say. */
export const structure = {
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
};
