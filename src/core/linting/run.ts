import type { Finding, Fix } from '../sheet/finding';
import type { Words } from '../words/en';
import { cellAt, comparePlaces, findProblems, type FoundProblem } from './problems';
import type { FixTitle, Message, ProposedFix, Rule, RuleContext } from './rule';

/** All that the rules find, in reading order of the places; at one place in the order of the rules. */
export function runRules(context: RuleContext, rules: readonly Rule[], words: Words): readonly Finding[] {
  return [...findProblems(context, rules)]
    .sort((a, b) => comparePlaces(a.problem.place, b.problem.place))
    .map((found) => formatFinding(found, words));
}

function formatFinding({ rule, problem, keys }: FoundProblem, words: Words): Finding {
  const { message, place, listing, action, related = [], fix, options = [], proposal, question, answers } = problem;
  return {
    rule: rule.id,
    severity: rule.severity,
    at: cellAt(place),
    ...(listing === undefined ? {} : { listing }),
    ...(action === undefined ? {} : { action }),
    message: formatMessage(message, words),
    keys,
    related: related.map((other) => ({ at: cellAt(other.place), name: other.name })),
    ...(fix === undefined ? {} : { fix: formatFix(fix, words) }),
    options: options.map((option) => formatFix(option, words)),
    ...(proposal === undefined ? {} : { proposal }),
    ...(question === undefined ? {} : { question }),
    ...(answers === undefined ? {} : { answers }),
  };
}

function formatFix({ title, replacements }: ProposedFix, words: Words): Fix {
  return { title: formatFixTitle(title, words), replacements };
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
