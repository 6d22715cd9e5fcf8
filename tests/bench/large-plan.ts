import { formatLabel } from '../../src/core/plan/label';
import { formatSeeAlso } from '../../src/core/plan/see-also';
import type { Grid } from '../../src/core/sheet/grid';
import { planRows, sheetOf } from '../core/plan-sheet';

const subjects = 'valuation origin transit audit scanning wildlife passengers parcels warehouses classification'.split(
  ' ',
);
const members = 'Fiji Nepal Bhutan Samoa Tonga Mongolia Cambodia Thailand Malaysia Maldives'.split(' ');
const actionsInSection = 40;
/** Each activity stands under three actions of one section, as an umbrella row makes it. */
const listingsOfActivity = 3;

/** A sheet of about so many listings; every twentieth see-also lacks a target, every fiftieth names one too many. */
export function largeSheet(listings: number): Grid {
  const activities = Math.ceil(listings / listingsOfActivity);
  const sections = Math.max(1, Math.ceil(listings / 400));
  const rows = Array.from({ length: sections }, () => Array.from({ length: actionsInSection }, (): string[] => []));
  for (let activity = 0; activity < activities; activity++) {
    const section = activity % sections;
    const first = (activity * 7) % (actionsInSection - 2 * 5);
    const actions = [first, first + 5, first + 10];
    const text = `National workshop on ${subjects[activity % subjects.length]} case ${activity} for ${members[activity % members.length]}`;
    actions.forEach((action, place) => {
      const others = actions.filter((other) => other !== action);
      const cited =
        activity % 20 === 0 && place === 0 ? others.slice(1) : activity % 50 === 1 ? [...others, action + 1] : others;
      const targets = cited.map((target) => ({ section: section + 1, label: formatLabel(target + 1, 'doubled') }));
      rows[section]![action]!.push(`${text} ${formatSeeAlso(targets, { opening: 'See also', commaBeforeAnd: false })}`);
    });
  }
  return sheetOf(
    planRows(
      ...rows.map((actions) =>
        actions.map((texts, index) => ({ label: formatLabel(index + 1, 'doubled'), listings: texts })),
      ),
    ),
  );
}
