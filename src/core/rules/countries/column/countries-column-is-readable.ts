import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findLikelyPlace } from '../../../plan/places/likely-place';
import { countryName } from '../../../plan/places/world';
import { readCountriesCells, sliceCell, type WithCell } from './countries-cells';
import { registerOf } from './register-example';

export const countriesColumnIsReadable: Rule = {
  id: 'countries-column-is-readable',
  title: 'The Countries column of a register holds names of Members and groups, and nothing else.',
  why: 'What is no name there is counted nowhere.',
  severity: 'warning',
  good: [{ rows: registerOf(['Fiji; Tonga', 'Course on bonds'], ['ASEAN', 'Talk on cats'], ['', 'Seminar on dogs']) }],
  bad: [
    { rows: registerOf(['Fiji; Tnoga', 'Course on bonds']), at: 'D3' },
    { rows: registerOf(['Austria', 'Course on bonds']), at: 'D3' },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    for (const cell of readCountriesCells(context)) yield* checkCell(cell, context);
  },
};

function* checkCell(cell: WithCell, { profile }: RuleContext): Iterable<Problem> {
  const { unread, strangers } = cell.read;
  const faults = [
    ...unread.map(({ start, end }) => ({ start, end, isCountry: false })),
    ...strangers.map(({ start, end, id }) => ({ start, end, isCountry: countryName(id) !== null })),
  ];
  for (const { start, end, isCountry } of faults) {
    const place = sliceCell(cell, start, end);
    const nearest = findLikelyPlace(place.text, profile)?.name ?? null;
    const values = { found: place.text, nearest, isCountry };
    yield {
      message: { id: 'countries-cell-is-unread', values },
      place,
      listing: cell.listing.id,
      action: cell.listing.action,
      options:
        nearest === null
          ? []
          : [
              {
                title: { id: 'write-country', values: { name: nearest } },
                replacements: [{ at: place.at, start, end, text: nearest }],
              },
            ],
    };
  }
}
