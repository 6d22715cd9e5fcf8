import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { groupBy } from '../../../plan/group-by';
import { bulletSigns, findBullets } from './bullets';

const kpi = 'Number of Members';

export const bulletIsWrittenAlike: Rule = {
  id: 'bullet-is-written-alike',
  title: 'All entries of the plan begin with the same bullet.',
  why: 'Readers take another bullet for a list within the list.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds', 'Talk'), ['b) Meet', 'Meeting without a bullet', kpi]) }],
  bad: [
    {
      rows: planOf(listed('a', 'Course on bonds', 'Talk'), ['b) Meet', '➤ Meeting', kpi]),
      at: 'B5',
      fixed: '• Meeting',
    },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    const bullets = findBullets(plan, grid).map((bullet) => ({ ...bullet, sign: [...bullet.place.text][0]! }));
    const [usual, ...others] = [...groupBy(bullets, ({ sign }) => sign).values()].sort((a, b) => b.length - a.length);
    const [first, ...more] = others.flat();
    if (!usual || !first) return;
    const [{ sign }] = usual;
    const values = { found: first.sign, usual: sign, count: others.flat().length };
    yield {
      message: { id: 'bullets-differ', values },
      place: first.place,
      listing: first.listing.id,
      action: first.listing.action,
      about: `${first.sign} ${sign}`,
      related: more.map(({ listing, place }) => ({ place, name: listing.id })),
      // Dashes and letters are read as bullets only before some words.
      ...(bulletSigns.includes(sign) && {
        fix: {
          title: { id: 'write-bullets', values: { count: values.count, usual: sign } },
          replacements: others
            .flat()
            .map(({ place: { at, start }, sign: { length } }) => ({ at, start, end: start + length, text: sign })),
        },
      }),
    };
  },
};
