import type { Example } from '../../../linting/example';

/** A register: the Countries cell and the text of each entry; the first stands in row 3, countries in column D. */
export function registerOf(...entries: readonly (readonly [countries: string, text: string])[]): Example['rows'] {
  return [
    ['Annual Work Plan (2025-2026)'],
    ['Section', 'Specific action', 'Activity', 'Countries', 'KPI'],
    ...entries.map(([countries, text]) => [
      '1. Make trade flow',
      'a) Help Members (RSP 1.1.1 - 1st milestone)',
      text,
      countries,
      'Number of Members',
    ]),
  ];
}
