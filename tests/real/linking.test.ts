import { readFileSync } from 'node:fs';

import { listingsOf } from '../../src/core/plan/model';
import { diagnose } from '../../src/core/crossref/diagnose';
import { isRight } from '../../src/core/crossref/web';
import { rules } from '../../src/core/rules';
import { openFileHost } from '../../src/host/file/file-host';
import { check } from '../../src/jobs/check';
import { link } from '../../src/jobs/link';
import { describeWithRealPlans, readRealPlan, realPlanPath, type RealPlan } from '../shared-plans';

const open = (plan: RealPlan) => openFileHost(readRealPlan(plan), `${plan}.xlsx`);

describeWithRealPlans('linking the real plans', () => {
  test('2018-2019: nothing is rewritten, and one question is asked, about 1-(c)#2 and 1-(i)', async () => {
    const { changes, questions } = await link(await open('rocb-awp-2018-2019'), {});
    expect(changes).toEqual([]);
    expect(questions.map(({ target, listings }) => [target, listings])).toEqual([['1-(i)', ['1-(c)#2']]]);
  });

  test('2018-2019: the see-also expected are those worked out by hand', async () => {
    const byHand: { perListing: { listing: string; sameSet: boolean }[] } = JSON.parse(
      readFileSync(realPlanPath('rocb-awp-2018-2019', 'see-also.json'), 'utf8'),
    );
    const { plan, profile } = await link(await open('rocb-awp-2018-2019'), {});
    const { expected } = diagnose(plan, profile);
    expect(listingsOf(plan).map(({ id, seeAlso }) => ({ id, sameSet: isRight(seeAlso, expected.get(id)!) }))).toEqual(
      byHand.perListing.map(({ listing, sameSet }) => ({ id: listing, sameSet })),
    );
  });

  test('2025-2026: the 40 wrong sets come down to five rewritings and a dozen questions', async () => {
    const { plan, profile, changes, questions } = await link(await open('rocb-awp-2025-2026'), {});
    const { expected } = diagnose(plan, profile);
    expect(listingsOf(plan).filter(({ id, seeAlso }) => !isRight(seeAlso, expected.get(id)!))).toHaveLength(40);
    expect(changes.map(({ listing }) => listing)).toEqual([
      '1-(b)#14',
      '1-(gg)#2',
      '1-(hh)#5',
      '1-(hh)#34',
      '3-(k)#11',
    ]);
    expect(questions).toHaveLength(12);
  });

  test('2025-2026: passenger luggage in Mongolia stands in the wrong row, and that is said first', async () => {
    const { questions } = await link(await open('rocb-awp-2025-2026'), {});
    const { options, recommended } = questions.find(({ target }) => target === '1-(z)')!;
    expect(options[recommended!]).toMatchObject({ choice: 'move', listing: '1-(aa)#7', to: '1-(z)', clears: 3 });
  });

  /*
   * The answers that a careful reader gives to each question, by the first listing that refers there. A line is added
   * where every listing of the activity names the row; three lines belong one row up, as their partners say and the
   * line that stands twice in 1-(j) shows; one name is taken out that its only partner does not have.
   */
  const careful = [
    ['1-(a)#1', '1-(c)', 'list', '1-(c)'],
    ['1-(a)#4', '1-(hh)', 'list', '1-(hh)'],
    ['1-(a)#5', '1-(hh)', 'list', '1-(hh)'],
    ['1-(a)#6', '1-(hh)', 'list', '1-(hh)'],
    ['1-(hh)#14', '1-(i)', 'move', '1-(j)#3'],
    ['1-(hh)#17', '1-(i)', 'move', '1-(j)#4'],
    ['1-(j)#7', '1-(i)', 'move', '1-(j)#5'],
    ['1-(j)#6', '1-(i)', 'list', '1-(i)'],
    ['1-(j)#8', '1-(l)', 'list', '1-(l)'],
    ['1-(q)#1', '1-(hh)', 'list', '1-(hh)'],
    ['1-(s)#2', '1-(h)', 'drop', null],
    ['1-(y)#4', '1-(z)', 'move', '1-(aa)#7'],
  ];

  test('2025-2026: the first answer to each question is the one a careful reader gives', async () => {
    const { questions } = await link(await open('rocb-awp-2025-2026'), {});
    expect(
      questions.map(({ listings, target, options: [first] }) => [
        listings[0],
        target,
        first!.choice,
        first!.listing ?? first!.to ?? null,
      ]),
    ).toEqual(careful);
    expect(questions.map(({ recommended }) => recommended)).toEqual(careful.map(() => 0));
  });

  test('2025-2026: three lines that belong one row up are of one cause', async () => {
    const { questions } = await link(await open('rocb-awp-2025-2026'), {});
    const causes = questions.flatMap(({ cause }) => cause ?? []);
    expect(causes).toEqual(Array.from({ length: 3 }, () => '1-(j) → 1-(i)'));
  });

  test('2018-2019: the reference to an action without listings is taken out first', async () => {
    const { questions } = await link(await open('rocb-awp-2018-2019'), {});
    expect(questions.map(({ options }) => options.map(({ choice }) => choice))).toEqual([['drop', 'list', 'keep']]);
  });

  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)(
    '%s: every answer but to leave it says what speaks for it, and how many there are is as many as a reader weighs',
    async (plan) => {
      const { questions } = await link(await open(plan), {});
      for (const { options } of questions) {
        expect(options.length).toBeGreaterThanOrEqual(3);
        expect(options.length).toBeLessThanOrEqual(5);
        expect(options[0]!.evidence).not.toBe('');
        expect(options.map(({ evidence }) => evidence).join(' ')).not.toMatch(/reciprocal|dangling|orphan/i);
      }
    },
  );

  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)(
    '%s: once linked and saved, a second run changes nothing and asks nothing',
    async (plan) => {
      const host = await open(plan);
      const first = await link(host, { acceptRecommended: true });
      expect(first.questions).toEqual([]);
      await host.apply(first.plan.sheet, first.edits);
      const again = await openFileHost(host.pack(), 'again.xlsx');
      const second = await link(again, {});
      expect([second.edits, second.changes, second.questions]).toEqual([[], [], []]);
      const { findings } = await check(again, {}, rules);
      expect(findings.filter(({ rule }) => rule === 'reference-is-mutual')).toEqual([]);
    },
  );

  test('2018-2019: every blocking finding is a real fault', async () => {
    const { findings } = await check(await open('rocb-awp-2018-2019'), {}, rules);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, listing }) => [rule, listing])).toEqual(
      [['reference-is-mutual', '1-(c)#2']],
    );
  });
});
