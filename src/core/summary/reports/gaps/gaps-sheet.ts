import { formatPlace } from '../../../sheet/address';
import { gapKinds } from '../../../words/summary/gaps';
import { columnTitles, summarySheets } from '../../../words/summary/headings';
import { summaryNotes } from '../../../words/summary/notes';
import type { Report } from '../../report';
import { titleOf, type CountedPlan } from '../counted-plan';
import { findGaps } from './find-gaps';

export function layOutGaps(counted: CountedPlan): Report {
  const { sheet } = counted.plan;
  const gaps = findGaps(counted);
  return {
    sheet: summarySheets.gaps,
    title: titleOf(counted, 'gaps'),
    note: summaryNotes.gaps(gaps.length),
    table: {
      name: 'ConcordGaps',
      columns: [
        { title: columnTitles.missing, width: 40 },
        { title: columnTitles.which, width: 50 },
        { title: columnTitles.details, width: 52 },
        { title: columnTitles.cell, width: 18 },
      ],
      rows: gaps.map(({ kind, which, details, at }) => [
        gapKinds[kind],
        which,
        details,
        at ? { text: formatPlace(sheet, at), sheet, at } : '',
      ]),
      key: [columnTitles.missing, columnTitles.which],
    },
    page: 'across',
  };
}
