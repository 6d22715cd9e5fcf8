import { rules } from '../../../src/core/rules/index';
import { formatAddress } from '../../../src/core/sheet/address';
import { injections } from '../all';
import { asRegister, cleanPlan, sampleWithoutFaults } from '../plans/clean-plans';
import { takeBaseline, tryPlaces } from './trial';
import { formatScores } from './score';

/*
 * npm run mutate [-- law]: puts each fault at random places into clean plans and prints who tells of it. With the id of
 * a law only its faults, each with what was missed and what else was found.
 */

const places = 8;
const plans = 8;
const [only] = process.argv.slice(2);

const clean = [sampleWithoutFaults(), ...Array.from({ length: plans }, (_, index) => cleanPlan(index + 10))];
const baselines = clean.flatMap((plan) => [plan, asRegister(plan)]).map((plan) => takeBaseline(plan, rules));
const trials = injections
  .filter(({ rule }) => only === undefined || rule === only)
  .flatMap((injection, index) => tryPlaces(injection, baselines, rules, places, index));

for (const line of formatScores(trials)) process.stdout.write(`${line}\n`);
for (const { injection, plan, injected, told, others } of trials) {
  if (told.length > 0 && others.length === 0) continue;
  const place = `${injection.rule} (${injection.fault}) at ${formatAddress(injected.at)} of ${plan}`;
  if (told.length === 0) process.stdout.write(`missed: ${place}\n`);
  for (const { rule, at, message } of others) {
    process.stdout.write(`${told.length === 0 ? '' : `at ${place} `}also: ${rule} ${formatAddress(at)} ${message}\n`);
  }
}
