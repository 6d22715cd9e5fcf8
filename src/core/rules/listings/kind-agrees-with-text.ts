import type { Example } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { formatKind, readKind } from '../../plan/kind';
import { listingsOf, type Kind } from '../../plan/model';
import { otherEntries } from '../plan-index';
import { kindCellOf } from './kind-cell';

const register = (...entries: readonly (readonly [text: string, kind: string])[]): Example['rows'] => [
  ['Annual Work Plan (2025-2026)'],
  ['Specific Action', 'Activity', 'Kind', 'See also', 'KPI'],
  ...entries.map(([text, kind]) => ['1-(a) Help with bonds', text, kind, '', 'Number of Members']),
];

export const kindAgreesWithText: Rule = {
  id: 'kind-agrees-with-text',
  title: 'The kind in its column is the one that the words of the entry say.',
  why: 'Counts by kind follow the column, readers the words.',
  severity: 'warning',
  good: [
    {
      rows: register(
        ['National workshop on bonds for Fiji', 'National'],
        ['Regional workshop on accreditation', 'Regional'],
        ['National workshop on dogs for Fiji', ''],
      ),
    },
  ],
  bad: [{ rows: register(['Talk', 'Meeting'], ['Sub-regional workshop on bonds', 'National']), at: 'C4' }],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    for (const listing of listingsOf(plan)) {
      const cell = kindCellOf(listing, plan, grid);
      if (!cell || cell.kind === null) continue;
      const said = readKind(listing.text);
      if (said === cell.kind || !levels.has(said) || !levels.has(cell.kind)) continue;
      const { at, end, text } = cell.source;
      const kind = formatKind(said);
      yield {
        message: { id: 'kind-is-another', values: { column: text, said: kind } },
        place: cell.source,
        listing: listing.id,
        action: listing.action,
        related: [{ place: listing.source, name: listing.id }, ...otherEntries(plan, listing)],
        options: [{ title: { id: 'write-kind', values: { kind } }, replacements: [{ at, start: 0, end, text: kind }] }],
      };
    }
  },
};

/** At which level it is held; what is done there (training, meeting) may stand beside it. */
const levels: ReadonlySet<Kind> = new Set(['national', 'sub-regional', 'regional']);
