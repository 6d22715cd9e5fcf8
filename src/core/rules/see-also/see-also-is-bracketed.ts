import { listed, planOf } from '../../linting/example';
import type { Problem, ProposedFix, Rule, RuleContext } from '../../linting/rule';
import { listingsOf, type Listing, type SeeAlso } from '../../plan/model';
import type { Replacement } from '../../sheet/edit';
import { otherEntries, wordsOfTargets } from '../plan-index';
import { outsideReferences } from './behind';
import { mendWriting } from './mend';

export const seeAlsoIsBracketed: Rule = {
  id: 'see-also-is-bracketed',
  title: 'A see-also behind a text stands in brackets, all of it.',
  why: 'The brackets show where the activity ends; without them its words and the references run into each other.',
  severity: 'warning',
  good: [
    { rows: planOf(listed('a', 'Course on bonds [See also 1-(b)]'), listed('b', 'Course on bonds (See also 1-(a))')) },
  ],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds See also 1-(b)'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
    {
      rows: planOf(listed('a', 'Course on bonds (See also 1-(b)'), listed('b', 'Course on bonds (See also 1-(a))')),
      at: 'B4',
      fixed: '• Course on bonds (See also 1-(b))',
    },
    {
      rows: planOf(
        listed('a', 'Course on bonds (See also 1-(b)), 1-(c)'),
        listed('b', 'Course on bonds (See also 1-(a) and (c))'),
        listed('c', 'Course on bonds (See also 1-(a) and (b))'),
      ),
      at: 'B4',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { plan } = context;
    for (const listing of listingsOf(plan)) {
      const { typed, id, action } = listing;
      // In a column of its own a see-also needs no brackets; of what cannot be read another law tells.
      if (!typed || typed.unread.length > 0 || typed.source.at.column !== listing.source.at.column) continue;
      const problem = checkBrackets(context, listing, typed) ?? checkBehind(listing);
      if (problem)
        yield {
          ...problem,
          listing: id,
          action,
          about: wordsOfTargets(plan, listing),
          related: otherEntries(plan, listing),
        };
    }
  },
};

function checkBrackets(context: RuleContext, listing: Listing, { references, text, source }: SeeAlso): Problem | null {
  // A reference that lacks a bracket is malformed itself.
  if (references.length === 0 || references.some(({ faults }) => faults.includes('malformed'))) return null;
  const isOpened = /^[([（［]/.test(text);
  const count = (brackets: RegExp) => text.match(brackets)?.length ?? 0;
  const isClosed = count(/[([（［]/g) - count(/[)\]）］]/g) === (isOpened ? 0 : -1);
  if (isOpened && isClosed) return null;
  const { at, end } = listing.slot.parts.at(-1)!;
  const replacements: readonly Replacement[] = [
    ...(isOpened ? [] : [{ at: source.at, start: source.start, end: source.start, text: '(' }]),
    ...(isClosed ? [] : [{ at, start: end, end, text: text.startsWith('[') ? ']' : ')' }]),
  ];
  const mend: ProposedFix = { title: { id: 'add-brackets' }, replacements };
  return {
    message: { id: 'bracket-is-missing', values: { seeAlso: text } },
    place: source,
    ...mendWriting(context, listing, mend),
  };
}

/** References that go on behind the closing bracket are read as part of the activity. */
function checkBehind({ behind, slot }: Listing): Problem | null {
  const text = outsideReferences(behind.text);
  if (text === null) return null;
  const { at, end } = slot.parts.at(-1)!;
  const from = behind.start + behind.text.trimEnd().replace(/[.,;]+$/, '').length;
  const replacements = [
    { at, start: end - 1, end, text: '' },
    { at: behind.at, start: from, end: from, text: ')' },
  ];
  return {
    message: { id: 'reference-is-outside', values: { text } },
    place: behind,
    options: [{ title: { id: 'close-bracket-behind', values: { text } }, replacements }],
  };
}
