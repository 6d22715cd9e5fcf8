import fc from 'fast-check';

import type { Answers } from '../../../../src/core/crossref/asking/choose';
import { diagnose } from '../../../../src/core/crossref/diagnose';
import type { Decision } from '../../../../src/core/crossref/question';
import { actionsOf, listingsOf, type Listing, type Plan } from '../../../../src/core/plan/model';
import { readPlan } from '../../../../src/core/reading/read-plan';
import { applyEdits } from '../../../../src/core/sheet/edit';
import type { Grid } from '../../../../src/core/sheet/grid';
import { writeChanges } from '../../../../src/core/writing/write-changes';
import { profiles } from '../../../../src/jobs/profiles';
import { compositePlan } from '../../composite-plan';
import { sheetOf } from '../../plan-sheet';
import { faultyPlan, type FaultyPlan } from './faulty-plan';

const profile = profiles[0];
const read = (grid: Grid): Plan => readPlan(grid, profile)!;

function settle(grid: Grid, answers: Answers) {
  const plan = read(grid);
  const diagnosis = diagnose(plan, profile, answers);
  const edits = writeChanges(grid, plan, diagnosis.planChanges);
  return { ...diagnosis, edits, after: applyEdits(grid, edits) };
}

/** What a person says: each question answered with one of its options, or left open; and what is left out. */
interface Whim {
  readonly accept: boolean;
  readonly picks: readonly (number | null)[];
  readonly inStyle: boolean;
  readonly left: readonly { readonly kind: 'activities' | 'listings' | 'asked'; readonly at: number }[];
}

const whim: fc.Arbitrary<Whim> = fc.record({
  accept: fc.boolean(),
  picks: fc.array(fc.option(fc.nat(5), { freq: 4 }), { minLength: 12, maxLength: 12 }),
  inStyle: fc.boolean(),
  left: fc.array(
    fc.record({ kind: fc.constantFrom('activities' as const, 'listings' as const, 'asked' as const), at: fc.nat(60) }),
    {
      maxLength: 4,
    },
  ),
});

function answersOf(
  grid: Grid,
  { accept, picks, inStyle, left }: typeof whim extends fc.Arbitrary<infer W> ? W : never,
) {
  const plan = read(grid);
  const { questions } = diagnose(plan, profile);
  const decisions = questions.flatMap(({ id, options }, index): (readonly [string, Decision])[] => {
    const pick = picks[index % picks.length];
    return pick == null ? [] : [[id, options[pick % options.length]!]];
  });
  const ids = { activities: plan.activities, listings: listingsOf(plan), asked: questions };
  const leaveOut = new Set(left.flatMap(({ kind, at }) => ids[kind][at % Math.max(1, ids[kind].length)]?.id ?? []));
  return accept
    ? { acceptRecommended: true, inStyle, leaveOut }
    : { decisions: Object.fromEntries(decisions), inStyle, leaveOut };
}

/** The wordings of activities of which a question is open, something is kept as it is, or anything is left out. */
function unsettledTexts(result: ReturnType<typeof settle>, { leaveOut }: Answers): ReadonlySet<string> {
  const { plan, questions, exceptions, asked } = result;
  const held = new Set([...questions, ...exceptions].map(({ activity }) => activity));
  const left = plan.activities.filter(({ id, listings }) =>
    [id, ...listings, ...asked.filter(({ activity }) => activity === id).map((one) => one.id)].some((one) =>
      leaveOut?.has(one),
    ),
  );
  for (const { id } of left) held.add(id);
  return new Set(listingsOf(plan).flatMap(({ activity, text }) => (held.has(activity) ? [text] : [])));
}

const cases = fc.tuple(faultyPlan, whim).map(([plan, said]) => ({ ...plan, answers: answersOf(plan.grid, said) }));

function forAll(check: (grid: Grid, answers: Answers, layout: FaultyPlan['layout']) => void): void {
  fc.assert(
    fc.property(cases, ({ grid, answers, layout }) => check(grid, answers, layout)),
    { numRuns: 40 },
  );
}

test('whatever is answered and left out, each line of a settled activity names exactly the other rows that list it', () => {
  forAll((grid, answers) => {
    const result = settle(grid, answers);
    const unsettled = unsettledTexts(result, answers);
    const after = read(result.after);
    for (const { id, parts } of after.activities) {
      const lines = listingsOf(after).filter(({ activity }) => activity === id);
      const isPart = after.activities.some((other) => other.parts.includes(id));
      if (parts.length > 0 || isPart || lines.some(({ text }) => unsettled.has(text))) continue;
      const rows = [...new Set(lines.map(({ action }) => action))].sort();
      for (const { action, seeAlso, typed } of lines) {
        expect([...seeAlso].sort()).toEqual(rows.filter((row) => row !== action));
        expect(typed?.unread ?? []).toEqual([]);
      }
    }
  });
});

test('a second run changes nothing, and asks nothing but what was left open or as it is', () => {
  forAll((grid, answers) => {
    const first = settle(grid, { ...answers, leaveOut: undefined });
    const second = settle(first.after, { inStyle: answers.inStyle });
    const open = new Set([...first.questions.map(({ id }) => id), ...first.exceptions.map(({ question }) => question)]);
    expect(second.questions.map(({ id }) => id).filter((id) => !open.has(id))).toEqual([]);
    expect(second.edits).toEqual([]);
  });
});

test('the texts of all lines stay as typed and in their order, but for those that come and go', () => {
  forAll((grid, answers) => {
    const { plan, after, applied } = settle(grid, answers);
    const now = read(after);
    for (const { ref, listings } of actionsOf(plan)) {
      const came = applied.filter(({ to }) => to === ref).map(({ text }) => text);
      const went = applied.filter(({ from }) => from === ref).map(({ text }) => text);
      const lines = actionsOf(now).find((action) => action.ref === ref)!.listings;
      const kept = lines.map(({ text }) => text).filter((text) => !came.includes(text));
      expect(kept).toEqual(
        listings.map(({ text }) => text).filter((text) => !went.includes(text) && !came.includes(text)),
      );
      expect(lines.length).toBe(listings.length + came.length - went.length);
    }
  });
});

test('what is left out stays byte for byte', () => {
  forAll((grid, answers) => {
    const { plan, after } = settle(grid, answers);
    const now = read(after);
    const lines = (some: Plan, { text, action }: Listing) =>
      listingsOf(some)
        .filter((one) => one.text === text && one.action === action)
        .map((one) => [one.source.text, one.typed?.text]);
    for (const listing of listingsOf(plan)) {
      if (answers.leaveOut?.has(listing.activity)) expect(lines(now, listing)).toEqual(lines(plan, listing));
    }
  });
});

test('where no line comes or goes, only see-also are written: their column in a register, what they hold in an annex', () => {
  forAll((grid, answers, layout) => {
    const { plan, edits, applied } = settle(grid, answers);
    if (applied.length > 0) return;
    const bare = (text: string) => text.replace(/ ?[([]see also[^\n]*/gi, '');
    for (const { at, before, after } of edits) {
      if (layout === 'register') expect(at.column).toBe(plan.shape.columns.seeAlso);
      else expect(bare(after)).toBe(bare(before));
    }
  });
});

test('with entries that stand for two activities, whatever is answered, a second run changes nothing', () => {
  fc.assert(
    fc.property(compositePlan, whim, ({ rows }, said) => {
      const grid = sheetOf(rows);
      const first = settle(grid, answersOf(grid, { ...said, inStyle: false, left: [] }));
      const second = settle(first.after, {});
      const open = new Set([
        ...first.questions.map(({ id }) => id),
        ...first.exceptions.map(({ question }) => question),
      ]);
      if (open.size > 0) return;
      expect([second.edits, second.questions]).toEqual([[], []]);
    }),
    { numRuns: 40 },
  );
});
