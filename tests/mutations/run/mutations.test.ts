import { rules } from '../../../src/core/rules/index';
import { injections, notInjected } from '../all';
import { asRegister, cleanPlan } from '../plans/clean-plans';
import { scoreOf } from './score';
import { takeBaseline, tryPlaces, type Trial } from './trial';

/** Of all that is found new, the least share that tells of the fault at its cell, or of what is declared to follow from it. */
const leastPrecision = 0.99;

// Small plans, so that the run is quick; npm run mutate takes large ones, too.
const clean = [1, 2, 3].map((number) => cleanPlan(number, 8 + 2 * number));
const baselines = clean.flatMap((plan) => [plan, asRegister(plan)]).map((plan) => takeBaseline(plan, rules));

const shown = ({ injection, plan }: Trial) => `${injection.rule}: ${injection.fault}, in ${plan}`;

test('each law has a fault that can be injected, or stands among those of which it is said why not', () => {
  const injected = new Set(injections.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !injected.has(id) && notInjected[id] === undefined)).toEqual([]);
});

test('no fault is put in twice', () => {
  const names = injections.map(({ rule, fault }) => `${rule}: ${fault}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('each fault is of a law that there is', () => {
  const known = new Set(rules.map(({ id }) => id));
  expect([...injections.map(({ rule }) => rule), ...Object.keys(notInjected)].filter((id) => !known.has(id))).toEqual(
    [],
  );
});

test('the drawn plans have no fault of their own, but for a group whose Members nobody has laid down', () => {
  const faults = baselines.flatMap(({ keys }) => [...keys].map((key) => key.split(' | ')[0]));
  expect(faults.filter((law) => law !== 'group-is-defined')).toEqual([]);
});

describe('faults at random places', () => {
  const trials = injections.flatMap((injection, index) => tryPlaces(injection, baselines, rules, 1, index));

  test('each is found at its cell', () => {
    expect(trials.filter(({ told }) => told.length === 0).map(shown)).toEqual([]);
  });

  test('little else is found', () => {
    expect(scoreOf(trials).precision).toBeGreaterThanOrEqual(leastPrecision);
  });
});
