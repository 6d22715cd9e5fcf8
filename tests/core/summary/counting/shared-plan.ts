import fc from 'fast-check';

import { formatLabel } from '../../../../src/core/plan/label';
import { formatSeeAlso } from '../../../../src/core/plan/see-also';

/*
 * Plans of three sections whose activities stand under several actions and are for Members and groups: some listings
 * are views that name a part of them, some name nobody. Each listing cites all others of its activity, so that the
 * wordings are one.
 */

const [sections, actionsEach] = [3, 4];
const subjects = 'tea rice salt wool jute cork silk zinc lead coal'.split(' ');
const openings = [
  'National workshop on',
  'Regional workshop on',
  'Sub-regional workshop on',
  'Upon request, assistance on',
  'Training on',
  'Talks on',
];
const places = ['Fiji', 'Nepal', 'Indonesia', 'Papua New Guinea', 'Timor-Leste', 'Japan', 'ASEAN', 'the Pacific'];
const rsps = [
  '(RSP 1.1.1 - 1st milestone)',
  '(RSP 1.1.3 - 1st, 3rd to 4th milestones)',
  '(RSP 1.2.3)',
  '(RSP 9.9.9 - 2nd milestone)',
  '(Not mentioned in the RSP)',
];
const kpis = [
  'Number of Members',
  'number of  members.',
  'Number of talks',
  '(1) Number of talks (2) Number of Members',
  '(1) Reports (2) Reports',
  '',
];

interface Announced {
  readonly opening: string;
  readonly actions: readonly number[];
  readonly places: readonly string[];
  /** For each listing how many of the places it names, from the first on. */
  readonly named: readonly number[];
}

const announced: fc.Arbitrary<Announced> = fc.record({
  opening: fc.constantFrom(...openings),
  actions: fc.uniqueArray(fc.nat(sections * actionsEach - 1), { minLength: 1, maxLength: 4 }),
  places: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 4 }),
  named: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
});

const acting = fc.record({ rsp: fc.constantFrom(...rsps), kpi: fc.constantFrom(...kpis) });

/** The rows of an annex sheet, from A1. */
export const sharedPlan: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .record({
    activities: fc.array(announced, { minLength: 1, maxLength: subjects.length }),
    actions: fc.array(acting, { minLength: sections * actionsEach, maxLength: sections * actionsEach }),
  })
  .map(({ activities, actions }) => {
    const listings: string[][] = actions.map(() => []);
    activities.forEach((activity, index) => {
      const under = [...activity.actions].sort((a, b) => a - b);
      under.forEach((action, place) => {
        const targets = under
          .filter((other) => other !== action)
          .map((other) => ({
            section: Math.floor(other / actionsEach) + 1,
            label: formatLabel((other % actionsEach) + 1, 'doubled'),
          }));
        const seeAlso = formatSeeAlso(targets, { opening: 'See also', commaBeforeAnd: false });
        const whom = activity.places.slice(0, place === 0 ? undefined : activity.named[place]).join(', ');
        const text = `${activity.opening} ${subjects[index]!}${whom && ` for ${whom}`}`;
        listings[action]!.push(seeAlso ? `${text} ${seeAlso}` : text);
      });
    });
    const rows = actions.map(({ rsp, kpi }, at) => [
      `${formatLabel((at % actionsEach) + 1, 'doubled')}) Work on matter ${at + 1}\n${rsp}`,
      listings[at]!.map((listing) => `• ${listing}`).join('\n'),
      kpi,
    ]);
    return [
      ['Annual Work Plan (2025-2026)', '', ''],
      ...Array.from({ length: sections }, (_, section) => [
        [`${section + 1}. Part ${section + 1}`, '', ''],
        ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'],
        ...rows.slice(section * actionsEach, (section + 1) * actionsEach),
      ]).flat(),
    ];
  });
