import { listInWords, plural, quote } from '../speech';

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
  'action-has-title': ({ action }: { action: string }) => `${action} has a label and no text.`,
  'plan-is-wellformed': ({ path, detail }: { path: string; detail: string }) =>
    `This part of the plan could not be understood (${path}: ${detail}).`,
  'period-differs': ({ found, expected }: { found: string; expected: string }) =>
    `This heading says ${found}; the plan is for ${expected}.`,
  'rsp-period-differs': ({ found, expected }: { found: string; expected: string }) =>
    `This heading speaks of the RSP ${found}; the RSP of this plan's years is ${expected}.`,
  'period-runs-backwards': ({ found }: { found: string }) => `The period ${found} ends before it begins.`,
  'section-is-skipped': ({
    number,
    before,
    missing,
  }: {
    number: number;
    before: number;
    missing: readonly number[];
  }) =>
    before === 0
      ? `The first section has the number ${number}; expected 1.`
      : `Section ${number} follows section ${before}, and there is no section ${listInWords(missing.map(String))}.`,
  'section-is-out-of-turn': ({ number, before }: { number: number; before: number }) =>
    `Section ${number} stands behind section ${before}.`,
  'section-title-is-taken': ({ number, title, other }: { number: number; title: string; other: number }) =>
    `Section ${number} has the title of section ${other}: ${quote(title)}.`,
  'section-has-no-headings': ({ number }: { number: number }) =>
    `Section ${number} has no headings over its columns, as the other sections have.`,
  'heading-is-missing': ({ number, usual }: { number: number; usual: string }) =>
    `Section ${number} has no heading over this column; the others have ${quote(usual)}.`,
  'heading-differs': ({ found, usual }: { found: string; usual: string }) =>
    `This heading says ${quote(found)}; in the other sections it is ${quote(usual)}.`,
  'rows-are-no-actions': ({ text, count }: { text: string; count: number }) =>
    `${quote(text)} is read as a remark${count === 1 ? '' : `, and so are ${plural(count - 1, 'more row')}`}. Where it is an action, it needs a label as the others have.`,
  'action-is-repeated': ({ text, other }: { text: string; other: string }) =>
    `${quote(text)} is the text of ${other}, too.`,
  'cell-shows-error': ({ text }: { text: string }) => `This cell shows ${text} where text belongs; type the text anew.`,
  'cell-is-too-long': ({ length, most }: { length: number; most: number }) =>
    `This cell holds ${length.toLocaleString('en-GB')} characters, ${(length - most).toLocaleString('en-GB')} more than Excel keeps. Split the action, or shorten its text.`,
  'cells-are-held': ({ formulas, protected: locked }: { formulas: number; protected: number }) =>
    `${listInWords([
      ...(formulas > 0 ? [plural(formulas, 'cell holds a formula', 'cells hold formulas')] : []),
      ...(locked > 0 ? [plural(locked, 'cell is protected', 'cells are protected')] : []),
    ])} in this plan. Concord reads them and writes into none of them.`,
  'cell-is-no-text': ({ text, kind }: { text: string; kind: string }) =>
    `This cell holds ${kind} (${text}) where text belongs.`,
};
