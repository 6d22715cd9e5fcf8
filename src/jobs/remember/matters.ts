import { fits } from '../../core/crossref/asking/choose';
import { decisionByContent } from '../../core/crossref/memory/content';
import type { Decision, Decisions, Option, Question, Shift } from '../../core/crossref/question';
import type { Index } from '../../core/crossref/web';
import type { KeptAnswer } from '../kept/linking';
import type { Linked } from '../outcome';

/** What a person can answer: a question, or what is to become of names that have changed. */
export type Matter = Pick<Question | Shift, 'id' | 'keys' | 'message' | 'options'>;

/** All that can be answered of a plan, by id. */
export function mattersOf({
  asked,
  expectations,
  shift,
}: Pick<Linked, 'asked' | 'expectations' | 'shift'>): ReadonlyMap<string, Question | Shift> {
  return new Map([...asked, ...expectations, ...(shift ? [shift] : [])].map((matter) => [matter.id, matter]));
}

export function findOption({ options }: Matter, decision: Decision): Option | undefined {
  return options.find((option) => fits(option, decision));
}

export function shareKey(a: { readonly keys: readonly string[] }, b: { readonly keys: readonly string[] }): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/** Which of these answers were given to these questions, as the plan names things now. */
export function recallGiven(matters: Iterable<Matter>, answers: readonly KeptAnswer[], index: Index): Decisions {
  const first = new Map<string, number>();
  answers.forEach(({ keys }, place) => keys.forEach((key) => first.has(key) || first.set(key, place)));
  return Object.fromEntries(
    [...matters].flatMap((matter) => {
      const places = matter.keys.map((key) => first.get(key) ?? Infinity);
      const answer = answers[places.reduce((least, place) => Math.min(least, place), Infinity)];
      const option = answer && matter.options.find((one) => fits(decisionByContent(one, index), answer));
      return option ? [[matter.id, toDecision(option)]] : [];
    }),
  );
}

export function toDecision({ choice, listing, to }: Decision): Decision {
  return { choice, ...(listing !== undefined && { listing }), ...(to !== undefined && { to }) };
}
