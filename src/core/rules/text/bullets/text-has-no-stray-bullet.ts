import { listed, planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { actionsOf, listingsOf, type Plan } from '../../../plan/model';
import { formatAddress } from '../../../sheet/address';
import type { Replacement, Source } from '../../../sheet/edit';
import { findJoining } from '../joining';
import { bulletSigns, findBullets } from './bullets';

const doubled = new RegExp(String.raw`^[${bulletSigns}](?:\s*[${bulletSigns}])+$`, 'u');
// A run that has begun before is not tried again from each of its characters.
const atEnd = new RegExp(String.raw`(?<![${bulletSigns}\s])\s*[${bulletSigns}][${bulletSigns}\s]*$`, 'u');

interface Stray {
  readonly place: Source;
  readonly id: 'bullet-is-doubled' | 'bullet-is-at-end';
  readonly listing?: string;
  readonly action: string;
}

export const textHasNoStrayBullet: Rule = {
  id: 'text-has-no-stray-bullet',
  title: 'A bullet stands once, at the beginning of an entry.',
  why: 'One more is what is left of a line that was moved or deleted, or looks like an entry without a text.',
  severity: 'info',
  good: [{ rows: planOf(listed('a', 'Course on bonds', 'Talk')) }],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds', '• Talk')), at: 'B4', fixed: '• Course on bonds\n• Talk' },
    { rows: planOf(listed('a', 'Course on bonds •', 'Talk')), at: 'B4', fixed: '• Course on bonds\n• Talk' },
  ],
  *check({ plan, grid }: RuleContext): Iterable<Problem> {
    const strays = [
      ...findBullets(plan, grid)
        .filter(({ place }) => doubled.test(place.text))
        .map(({ place, listing }): Stray => {
          const bullet = [...place.text][0]!;
          const start = place.start + bullet.length;
          const rest = { ...place, start, text: place.text.slice(bullet.length) };
          return { place: rest, id: 'bullet-is-doubled', listing: listing.id, action: listing.action };
        }),
      ...findAtEnds(plan),
    ];
    const joining = findJoining(plan, strays.map(remove));
    for (const stray of strays) {
      const { place, id, action, listing } = stray;
      const mend = { title: { id: 'remove-bullets' }, replacements: [remove(stray)] } as const;
      yield {
        message: { id, values: { found: place.text.trim(), name: listing ?? action } },
        place,
        action,
        ...(listing === undefined ? {} : { listing }),
        ...(joining.has(formatAddress(place.at)) ? { options: [mend] } : { fix: mend }),
      };
    }
  },
};

function remove({ place: { at, start, end } }: Stray): Replacement {
  return { at, start, end, text: '' };
}

function findAtEnds(plan: Plan): readonly Stray[] {
  const find = (text: Source, name: Pick<Stray, 'listing' | 'action'>): readonly Stray[] => {
    const found = atEnd.exec(text.text);
    if (!found || found.index === 0) return [];
    return [{ place: { ...text, start: text.start + found.index, text: found[0] }, id: 'bullet-is-at-end', ...name }];
  };
  return [
    ...listingsOf(plan)
      .filter(({ rest }) => rest.length === 0)
      .flatMap(({ id, action, body }) => find(body, { listing: id, action })),
    ...actionsOf(plan).flatMap(({ ref, titleSource, kpis }) => [
      ...find(titleSource, { action: ref }),
      ...kpis.flatMap(({ source }) => find(source, { action: ref })),
    ]),
  ];
}
