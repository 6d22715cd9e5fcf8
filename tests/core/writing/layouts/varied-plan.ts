import fc from 'fast-check';

import { formatLabel } from '../../../../src/core/plan/label';

/*
 * Plans of every sort, as the rows of an annex sheet with an extra column: several sections, KPIs with numbers and
 * without, RSP lines in several forms, actions without listings, without labels, see-also in faulty forms.
 */

const words = 'tea rice salt wool Zürich café Überblick naïve 茶 Łódź co-operation e-learning “quoted” 50% A/B'.split(
  ' ',
);
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));

const opening = fc.constantFrom(
  'National workshop on',
  'Regional seminar on',
  'Sub-regional WS on',
  'Accreditation workshop:',
  'Upon request, training on',
  'Maintain the list of',
  '- Talks on',
  '1) Course on',
);
const places = fc.constantFrom(
  '',
  ' for Fiji',
  ' for Iran, Nepal and Fiji',
  ' for ASEAN',
  ' for Papua New Guinea',
  ' for Peru',
);
const seeAlso = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' (See also 1-(b))',
    ' (See also 1-(b), (c) and 2-(a))',
    ' (See also 3(a))',
    ' (see also (b))',
    ' [See also 1- (b)]',
  ],
  ...[
    ' (See also 1-(b)',
    ' See also 1-(b)',
    ' (See also 1-(II))',
    ' (See also 1-(b) 2-(a) and more)',
    ' (See also 9-(z)).',
  ],
);
const listing = fc
  .tuple(opening, text, places, seeAlso)
  .map(([first, what, where, refs]) => `${first} ${what}${where}${refs}`);

const rsp = fc.constantFrom(
  ...['', '(RSP 1.1.1 - 1st milestone)', '(RSP 1.2.3)', '(RSP 1.1.3 - 1st, 3rd to 4th milestones)'],
  ...['2.2.1- 1st milestone', '(RSP 1.x)', 'Office specific (not mentioned in the RSP)'],
);
const kpi = fc.constantFrom(
  ...['', 'Number of Members', 'Number of Members\nNumber of reports', '(1) Number of Members (2) Number of reports'],
  ...['(1) Share of\nMembers\n(2) Reports', 'Reports; talks', 'Number of Members.'],
);

const action = fc.record({
  title: text,
  rsp,
  kpi,
  listings: fc.array(listing, { maxLength: 5 }),
  extra: fc.constantFrom('', '', 'J. K.', 'done\nin part'),
});

const section = fc.record({
  title: text.map((some) => `Support of ${some}`),
  actions: fc.array(action, { minLength: 1, maxLength: 6 }),
  header: fc.constantFrom('Annual Work Plan for 2025-2026', 'Annual Work Plan 2025 – 2026'),
});

/** The rows of an annex sheet, from A1. */
export const variedRows: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .record({ sections: fc.array(section, { minLength: 1, maxLength: 4 }), isLabelled: fc.boolean() })
  .map(({ sections, isLabelled }) => [
    ['Annual Work Plan (2025-2026)'],
    ...sections.flatMap(({ title, actions, header }, index) => [
      [`${index + 1}. ${title}`],
      ['Specific Actions', header, 'Key Performance Indicator', 'In charge'],
      ...actions.map((own, place) => [
        // Titles differ, or two rows would be one action.
        `${isLabelled ? `${formatLabel(place + 1, 'doubled')}) ` : ''}Work ${index + 1}.${place + 1} on ${own.title}${own.rsp && '\n'}${own.rsp}`,
        own.listings.map((line) => `• ${line}`).join('\n'),
        own.kpi,
        own.extra,
      ]),
    ]),
  ]);
