import type { ArrangedCounts, LossKind, Renamed } from '../../core/arranging/arranged';
import type { Arrangement } from '../../core/arranging/arrangement';
import { count } from '../words';
import { styleWords } from './label-styles';

/** What the button does: `Move 1-(z)`. */
export function sayArrangement(arrangement: Arrangement): string {
  switch (arrangement.kind) {
    case 'insert-action':
      return `Insert an action in section ${arrangement.section}`;
    case 'delete-action':
      return `Delete ${arrangement.action}`;
    case 'move-action':
      return `Move ${arrangement.action}`;
    case 'merge-actions':
      return `Merge ${arrangement.action} into ${arrangement.into}`;
    case 'relabel-action':
      return `Name ${arrangement.action} (${arrangement.label})`;
    case 'renumber-actions':
      return `Label section ${arrangement.section} ${styleWords[arrangement.style]}`;
    case 'insert-section':
      return 'Insert a section';
    case 'delete-section':
      return `Delete section ${arrangement.section}`;
    case 'move-section':
      return `Move section ${arrangement.section}`;
    case 'merge-sections':
      return `Merge section ${arrangement.section} into ${arrangement.into}`;
    case 'relabel-section':
      return `Give section ${arrangement.section} the number ${arrangement.number}`;
  }
}

/** `3 rows and 41 see-also entries`; where neither changes, the cells that do. */
export function sayCounts({ rowsIn, rowsOut, rowsMoved, listings, cells }: ArrangedCounts): string {
  const rows = rowsIn + rowsOut + rowsMoved;
  const parts = [
    ...(rows > 0 ? [count(rows, 'row')] : []),
    ...(listings > 0 ? [count(listings, 'see-also entry', 'see-also entries')] : []),
  ];
  return parts.length > 0 ? parts.join(' and ') : count(cells, 'cell');
}

/** What was done, once it is. */
export function sayDone(arrangement: Arrangement, counts: ArrangedCounts): string {
  return `Done: ${sayArrangement(arrangement).replace(/^./, (first) => first.toLowerCase())}. ${sayCounts(counts)} changed.`;
}

export function sayRenamed({ from, to }: Renamed<string | number>): string {
  if (from === null) return `${to} is new`;
  return to === null ? `${from} is gone` : `${from} → ${to}`;
}

export const lossWords: Readonly<Record<LossKind, string>> = {
  line: 'The line',
  'doubled-line': 'A line that the other has already',
  title: 'The text of the action',
  rsp: 'Its RSP reference',
  kpi: 'The KPI',
  heading: 'The heading',
  note: 'The remark',
  cell: 'A cell beside the plan',
};
