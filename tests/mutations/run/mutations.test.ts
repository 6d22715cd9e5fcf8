import { rules } from '../../../src/core/rules/index';
import { injections, notInjected } from '../all';
import { asRegister, cleanPlan } from '../plans/clean-plans';
import { scoreOf } from './score';
import { takeBaseline, tryPlaces, type Trial } from './trial';

/** Of all that is found new, what may be neither the fault at its cell nor declared to follow from it. */
const leastPrecision = 0.95;

// Small plans, so that the run is quick; npm run mutate takes large ones, too.
const clean = [3, 10, 15, 16, 20].map((number) => cleanPlan(number, 8 + number));
const baselines = clean.flatMap((plan) => [plan, asRegister(plan)]).map((plan) => takeBaseline(plan, rules));

const shown = ({ injection, plan }: Trial) => `${injection.rule}: ${injection.fault}, in ${plan}`;

test('each law has a fault that can be injected, or stands among those of which it is said why not', () => {
  const injected = new Set(injections.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !injected.has(id) && notInjected[id] === undefined)).toEqual([]);
});

test('each fault is of a law that there is', () => {
  const known = new Set(rules.map(({ id }) => id));
  expect([...injections.map(({ rule }) => rule), ...Object.keys(notInjected)].filter((id) => !known.has(id))).toEqual(
    [],
  );
});

test('the drawn plans have no fault of their own', () => {
  expect(baselines.filter(({ keys }) => keys.size > 0).map(({ plan }) => plan.name)).toEqual([]);
});

describe('faults at random places', () => {
  const trials = injections.flatMap((injection, index) => tryPlaces(injection, baselines, rules, 2, index));

  test('there is a place for each in one of the plans', () => {
    const tried = new Set(trials.map(({ injection }) => injection));
    expect(injections.filter((one) => !tried.has(one)).map(({ rule, fault }) => `${rule}: ${fault}`)).toEqual([]);
  });

  test('each is found at its cell', () => {
    expect(trials.filter(({ told }) => told.length === 0).map(shown)).toEqual([]);
  });

  test('little else is found', () => {
    const others = trials.flatMap((trial) => trial.others.map(({ rule }) => `${shown(trial)}: ${rule}`));
    expect({ others, isPrecise: scoreOf(trials).precision >= leastPrecision }).toMatchObject({ isPrecise: true });
  });
});
