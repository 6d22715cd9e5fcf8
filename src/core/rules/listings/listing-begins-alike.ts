import { listed, planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { listingsOf } from '../../plan/model';

export const listingBeginsAlike: Rule = {
  id: 'listing-begins-alike',
  title: 'Entries begin with a capital letter, where the others of the plan do.',
  why: 'One that does not looks like the rest of the entry before it, and is read so where its bullet is lost. Told once for the plan.',
  severity: 'info',
  good: [
    { rows: planOf(listed('a', 'Course on bonds', 'e-learning on dogs', 'nCEN course', 'Talk')) },
    { rows: planOf(listed('a', 'course on bonds', 'talk on dogs')) },
  ],
  bad: [
    { rows: planOf(listed('a', 'Course on bonds', 'Talk on tea'), listed('b', 'seminar on dogs', 'Visit')), at: 'B5' },
  ],
  *check({ plan }: RuleContext): Iterable<Problem> {
    const listings = listingsOf(plan);
    const small = listings.filter(({ body }) => beginsSmall.test(body.text));
    const [first, ...others] = small;
    if (!first || small.length * 2 >= listings.length) return;
    yield {
      message: { id: 'listing-begins-small', values: { text: first.text, others: others.length } },
      place: first.body,
      listing: first.id,
      action: first.action,
      related: others.map(({ id, source }) => ({ place: source, name: id })),
      options: [
        {
          title: { id: 'write-capitals', values: { count: small.length } },
          replacements: small.map(({ body: { at, start, text } }) => {
            const letter = [...text][0]!;
            return { at, start, end: start + letter.length, text: letter.toUpperCase() };
          }),
        },
      ],
    };
  },
};

/** Not a name like nCEN, and no e-learning. */
const beginsSmall = /^\p{Ll}(?!-)\p{Ll}*(?!\p{L})/u;
