import fc from 'fast-check';

import { identifyActivities } from '../../../src/core/plan/activity';
import type { Decided } from '../../../src/core/plan/activity/decided';
import type { Entry } from '../../../src/core/plan/activity/wording';
import { comparable } from '../../../src/core/plan/text';

const texts = ['tea', 'tea and rice', 'rice', 'tea for Fiji', 'rice for Fiji', 'tea for Fiji and Samoa'];
const wordings = texts.map((text) => `Course on ${text}`);
const actions = ['1-(a)', '1-(b)', '1-(c)', '1-(d)', '3-(k)'];
const wording = fc.constantFrom(...wordings);

const entries: fc.Arbitrary<readonly Entry[]> = fc
  .array(fc.record({ text: wording, action: fc.constantFrom(...actions), seeAlso: fc.subarray(actions) }), {
    maxLength: 16,
  })
  .map((drafts) => drafts.map((draft, index) => ({ ...draft, id: `${draft.action}#${index}` })));

const pair = fc.tuple(wording, wording).map(([one, other]) => [comparable(one), comparable(other)] as const);
const pairs = fc.array(pair, { maxLength: 4 });
const decided: fc.Arbitrary<Decided> = fc.record({ same: pairs, apart: pairs });

/** The activities as sets of wordings, in the order of the words. */
function partition(plan: readonly Entry[], said: Decided): readonly string[] {
  const text = new Map(plan.map((entry) => [entry.id, entry.text]));
  return identifyActivities(plan, said)
    .map(({ listings }) => [...new Set(listings.map((id) => text.get(id)!))].sort().join(' | '))
    .sort();
}

const isTogether = (plan: readonly Entry[], said: Decided, one: string, other: string) => {
  const activityOf = (words: string) => {
    const { id } = plan.find(({ text }) => comparable(text) === words)!;
    return identifyActivities(plan, said).find(({ listings }) => listings.includes(id))!.id;
  };
  return activityOf(one) === activityOf(other);
};

test('every listing belongs to one activity', () => {
  fc.assert(
    fc.property(entries, decided, (plan, said) => {
      const listed = identifyActivities(plan, said).flatMap(({ listings }) => listings);
      expect([...listed].sort()).toEqual(plan.map(({ id }) => id).sort());
    }),
  );
});

test('what is one activity does not hang on the order of the listings', () => {
  const shuffled = entries.chain((plan) =>
    fc.tuple(fc.constant(plan), fc.shuffledSubarray([...plan], { minLength: plan.length })),
  );
  fc.assert(
    fc.property(shuffled, decided, ([plan, other], said) => {
      expect(partition(other, said)).toEqual(partition(plan, said));
    }),
  );
});

test('a pair may be given either way round', () => {
  fc.assert(
    fc.property(entries, decided, (plan, { same, apart }) => {
      const turn = (given: Decided['same']) => given.map(([one, other]) => [other, one] as const);
      expect(partition(plan, { same: turn(same), apart: turn(apart) })).toEqual(partition(plan, { same, apart }));
    }),
  );
});

test('what a planner joined is one activity, also by a third wording', () => {
  const joined = fc.uniqueArray(wording, { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(entries, joined, (plan, three) => {
      const [one, two, third] = three.map((text) => comparable(text)) as [string, string, string];
      const here = [
        ...plan,
        ...three.map((text, index) => ({ id: `2-(a)#${index}`, action: '2-(a)', text, seeAlso: [] })),
      ];
      expect(isTogether(here, { same: [[one, two] as const, [third, two] as const], apart: [] }, one, third)).toBe(
        true,
      );
    }),
  );
});

test('what a planner told apart is never one activity, whatever the references and other decisions say', () => {
  fc.assert(
    fc.property(entries, decided, (plan, said) => {
      const here = new Set(plan.map(({ text }) => comparable(text)));
      for (const [one, other] of said.apart) {
        if (one === other || !here.has(one) || !here.has(other)) continue;
        expect(isTogether(plan, said, one, other)).toBe(false);
      }
    }),
  );
});

test('a decision on words that the plan does not have changes nothing', () => {
  const stale: Decided = {
    same: [['course on gold', 'course on tea'] as const, ['course on gold', 'course on rice'] as const],
    apart: [['course on gold', 'course on tea'] as const],
  };
  fc.assert(
    fc.property(entries, (plan) => {
      expect(partition(plan, stale)).toEqual(partition(plan, { same: [], apart: [] }));
    }),
  );
});
