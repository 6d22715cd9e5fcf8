import { fixAll, hasSafeFix } from '../../../src/core/linting/fix';
import type { ProposedFix, Rule } from '../../../src/core/linting/rule';
import { runRules } from '../../../src/core/linting/run';
import { rules } from '../../../src/core/rules/index';
import { formatAddress } from '../../../src/core/sheet/address';
import { diffGrids } from '../../../src/core/sheet/edit';
import type { Grid } from '../../../src/core/sheet/grid';
import { english } from '../../../src/core/words/en';
import { replaceIn, type CleanPlan } from '../injection';
import { readSheet } from '../plans/clean-plans';
import { findNew, keysOf } from '../run/trial';
import { allow, meaningOf, type Allowed } from './meaning';
import { spoiltPlan, type SpoiltPlan } from './spoilt-plans';

const spoilt = Array.from({ length: 16 }, (_, index) => spoiltPlan(index + 1));

const reading =
  ({ name, profile }: CleanPlan) =>
  (grid: Grid): CleanPlan => {
    const context = readSheet(name, grid, profile);
    if (!context) throw new Error(`After the fixes ${name} cannot be read any more.`);
    return context;
  };

const shown = ({ plan, faults }: SpoiltPlan) =>
  `${plan.name} (${faults.map(({ rule, fault }) => `${rule}: ${fault}`).join('; ')})`;

/** The same laws, telling of each safe fix that they propose. */
function listenTo(told: (fix: ProposedFix) => void): readonly Rule[] {
  return rules.map((rule) => ({
    ...rule,
    *check(context) {
      for (const problem of rule.check(context)) {
        if (problem.fix) told(problem.fix);
        yield problem;
      }
    },
  }));
}

/** A plan with several faults, before and after all safe fixes, and what their titles allow. */
const mended = spoilt.map((one) => {
  const allowed: Allowed = new Map();
  const named = new Set<string>();
  const listening = listenTo(({ title, replacements }) => {
    const rows = replacements.map(({ at }) => at.row);
    allow(allowed, title.id, rows);
    for (const { at } of replacements) named.add(formatAddress(at));
  });
  const fixed = fixAll(one.plan.grid, reading(one.plan), listening);
  const found = runRules(one.plan, rules, english);
  return { name: shown(one), plan: one.plan, allowed, named, fixed, found, after: reading(one.plan)(fixed.grid) };
});

test('several faults at once: the safe fixes come to an end', () => {
  expect(mended.filter(({ fixed }) => fixed.end !== 'settled').map(({ name }) => name)).toEqual([]);
});

test('the safe fixes add no finding', () => {
  const added = mended.flatMap(({ name, found, after }) =>
    findNew(after, rules, keysOf(found)).map(({ rule, at, message }) => [name, rule, formatAddress(at), message]),
  );
  expect(added).toEqual([]);
});

test('no fix touches a cell that it does not name', () => {
  const stray = mended.flatMap(({ name, plan, named, fixed }) =>
    diffGrids(plan.grid, fixed.grid)
      .map(({ at }) => formatAddress(at))
      .filter((at) => !named.has(at))
      .map((at) => [name, at]),
  );
  expect(stray).toEqual([]);
});

test('after the safe fixes the plan says the same, but for what their titles say', () => {
  const changed = mended.flatMap(({ name, plan, allowed, after }) => {
    const lines = linesOf(meaningOf(plan.plan, allowed));
    const now = linesOf(meaningOf(after.plan, allowed));
    return lines.join() === now.join()
      ? []
      : [[name, ...now.filter((line, index) => line !== lines[index]).slice(0, 3)]];
  });
  expect(changed).toEqual([]);
});

test('each fix, taken alone, puts its finding right', () => {
  const left = mended.slice(0, 6).flatMap(({ name, plan, found }) =>
    found.flatMap(({ rule, keys, fix }) => {
      if (!fix) return [];
      const times = (findings: typeof found) => findings.filter((finding) => finding.keys[0] === keys[0]).length;
      const after = reading(plan)(replaceIn(plan.grid, fix.replacements));
      return times(runRules(after, rules, english)) < times(found) ? [] : [[name, rule, fix.title]];
    }),
  );
  expect(left).toEqual([]);
});

test('the fixes of each law alone come to an end and add no finding', () => {
  const wrong = mended.slice(0, 6).flatMap(({ name, plan, found }) =>
    rules.filter(hasSafeFix).flatMap((rule) => {
      const { grid, end, edits } = fixAll(plan.grid, reading(plan), [rule]);
      const added = edits.length === 0 ? [] : findNew(reading(plan)(grid), rules, keysOf(found));
      const told = added.map(({ rule: id, at }) => `${id} ${formatAddress(at)}`);
      return end === 'settled' && told.length === 0 ? [] : [[name, rule.id, end, ...told]];
    }),
  );
  expect(wrong).toEqual([]);
});

test('what is excused is not mended', () => {
  const edited = mended.flatMap(({ name, plan, found }) => {
    const excused = keysOf(found.filter(({ fix }) => fix !== undefined));
    return fixAll(plan.grid, reading(plan), rules, excused).edits.map(({ at }) => [name, formatAddress(at)]);
  });
  expect(edited).toEqual([]);
});

test('only laws whose examples show a fix offer one', () => {
  const offering = mended.flatMap(({ found }) => found.flatMap(({ rule, fix }) => (fix ? [rule] : [])));
  const showing = new Set(rules.filter(hasSafeFix).map(({ id }) => id));
  expect([...new Set(offering)].filter((id) => !showing.has(id))).toEqual([]);
});

function linesOf(meaning: unknown): readonly string[] {
  return JSON.stringify(meaning, null, 1).split('\n');
}
