import { compareAddresses, type CellAddress } from '../sheet/address';
import type { Finding, Fix } from '../sheet/finding';
import type { Words } from '../words/en';
import type { FixTitle, Message, Problem, ProposedFix, Rule, RuleContext } from './rule';

/** All that the rules find, in reading order of the places; at one place in the order of the rules. */
export function runRules(context: RuleContext, rules: readonly Rule[], words: Words): readonly Finding[] {
  return rules
    .flatMap((rule) => [...rule.check(context)].map((problem) => ({ rule, problem })))
    .sort((a, b) => comparePlaces(a.problem, b.problem))
    .map(({ rule, problem }) => formatFinding(rule, problem, words));
}

/** The cell of a problem. */
export function cellOf({ place }: Problem): CellAddress {
  return 'at' in place ? place.at : place;
}

function comparePlaces(a: Problem, b: Problem): number {
  return compareAddresses(cellOf(a), cellOf(b)) || startOf(a) - startOf(b);
}

function startOf({ place }: Problem): number {
  return 'at' in place ? place.start : 0;
}

function formatFinding(rule: Rule, problem: Problem, words: Words): Finding {
  const { row, column } = cellOf(problem);
  return {
    rule: rule.id,
    severity: rule.severity,
    at: { row, column },
    ...(problem.listing === undefined ? {} : { listing: problem.listing }),
    ...(problem.action === undefined ? {} : { action: problem.action }),
    message: formatMessage(problem.message, words),
    ...(problem.fix === undefined ? {} : { fix: formatFix(problem.fix, words) }),
    ...(problem.proposal === undefined ? {} : { proposal: problem.proposal }),
  };
}

function formatFix({ title, safe, replacements }: ProposedFix, words: Words): Fix {
  return { title: formatFixTitle(title, words), safe, replacements };
}

// Message and FixTitle tie each id to the values of its sentence; a union of such pairs is more than the
// compiler can follow through a call, hence `never`.
function formatMessage({ id, values }: Message, words: Words): string {
  const sentence: (values: never) => string = words.messages[id];
  return sentence(values as never);
}

function formatFixTitle({ id, values }: FixTitle, words: Words): string {
  const sentence: (values: never) => string = words.fixes[id];
  return sentence(values as never);
}
