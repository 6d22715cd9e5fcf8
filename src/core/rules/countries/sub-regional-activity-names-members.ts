import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { groupBy } from '../../plan/group-by';
import { listingsOf } from '../../plan/model';
import { findUnknownPlaces } from '../../plan/places/unknown-places';
import { planAsMeant } from '../see-also/diagnosis';

const several = /\b(?:workshops|seminars|webinars|courses|missions|trainings|wss)\b|\(s\)/i;

export const subRegionalActivityNamesMembers: Rule = {
  id: 'sub-regional-activity-names-members',
  title: 'A sub-regional activity names its Members or their group.',
  why: 'A region has several parts. Where none is named nobody knows whom to invite, and no Member counts it.',
  severity: 'info',
  good: [
    { rows: planOf(listed('a', 'Sub-regional workshop on bonds for the Pacific', 'Regional workshop on cats')) },
    {
      rows: planOf(listed('a', 'Sub-regional workshops on bonds', 'Sub-regional workshop on cats for Fiji and Tonga')),
    },
  ],
  bad: [{ rows: planOf(listed('a', 'Sub-regional workshop on bonds')), at: 'B4' }],
  *check(context: RuleContext): Iterable<Problem> {
    // In the plural it may be left open on purpose.
    const unnamed = listingsOf(planAsMeant(context)).filter(
      ({ kind, text, body, countries, groups, strangers }) =>
        kind === 'sub-regional' &&
        countries.length + groups.length + strangers.length === 0 &&
        !several.test(text) &&
        findUnknownPlaces(body.text, context.profile).length === 0,
    );
    for (const [first, ...others] of groupBy(unnamed, ({ activity }) => activity).values()) {
      yield {
        message: { id: 'nobody-is-named', values: { text: first.text } },
        place: first.body,
        listing: first.id,
        action: first.action,
        about: '',
        related: others.map(({ body, id }) => ({ place: body, name: id })),
      };
    }
  },
};
