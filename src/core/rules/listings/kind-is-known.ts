import type { Example } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { formatKind, kinds, readKind } from '../../plan/kind';
import { listingsOf, type Kind } from '../../plan/model';
import { isSpellingOf } from '../../plan/near-wording/spelling';
import { kindCellOf } from './kind-cell';

const register = (text: string, kind: string): Example['rows'] => [
  ['Annual Work Plan (2025-2026)'],
  ['Specific Action', 'Activity', 'Kind', 'See also', 'KPI'],
  ['1-(a) Help with bonds', text, kind, '', 'Number of Members'],
];

export const kindIsKnown: Rule = {
  id: 'kind-is-known',
  title: 'The column of kinds holds one of the kinds there are.',
  why: 'Any other word is counted by nobody: the entry goes by its text instead.',
  severity: 'warning',
  good: [{ rows: register('Course on bonds', 'Sub-regional workshops') }, { rows: register('Course on bonds', '') }],
  bad: [{ rows: register('Course on bonds', 'Natoinal'), at: 'C3' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(plan)) {
      const cell = kindCellOf(listing, plan, grid);
      if (!cell || cell.kind !== null) continue;
      const { at, end, text } = cell.source;
      const nearest = findNearest(text, readKind(listing.text));
      const kind = nearest && formatKind(nearest);
      yield {
        message: { id: 'kind-is-unknown', values: { text, kinds: kinds.map(formatKind), nearest: kind } },
        place: cell.source,
        listing: listing.id,
        action: listing.action,
        related: [{ place: listing.source, name: listing.id }],
        options: kind
          ? [{ title: { id: 'write-kind', values: { kind } }, replacements: [{ at, start: 0, end, text: kind }] }]
          : [],
      };
    }
  },
};

/** The kind of nearly the same letters, or else the one that the words of the entry say. */
function findNearest(text: string, said: Kind): Kind | null {
  const typed = text.trim().toLowerCase();
  return kinds.find((kind) => isSpellingOf(typed, kind)) ?? (said === 'other' ? null : said);
}
