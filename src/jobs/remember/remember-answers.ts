import { decisionByContent } from '../../core/crossref/memory/content';
import { indexPlan, type Index } from '../../core/crossref/web';
import type { Decision, Option, Question, Shift } from '../../core/crossref/question';
import type { Exception } from '../../core/linting/exceptions';
import { lawOf } from '../../core/plan/remembered/known-by';
import { questionWords } from '../../core/words/questions';
import type { Documents } from '../../host/host';
import { changeChecking } from '../kept/checking';
import { changeLinking, type KeptAnswer } from '../kept/linking';
import type { Linked } from '../outcome';
import { findOption, mattersOf, shareKey, type Matter } from './matters';
import type { Remembered } from './remembered';

/**
 * Keeps answers in the workbook, before anything is written; null takes one back, also where it is kept as it is. What is
 * to stay as it is stands among the exceptions of the check. An answer that its question does not offer is not kept.
 * `day` is written as 2026-01-31. Gives what is remembered now, for `relink`.
 */
export async function rememberAnswers(
  host: Documents,
  linked: Linked,
  decisions: Readonly<Record<string, Decision | null>>,
  day: string,
): Promise<Remembered> {
  const matters = mattersOf(linked);
  const index = indexPlan(linked.plan);
  const said = Object.entries(decisions).flatMap(([id, decision]) => {
    const matter = matters.get(id);
    return matter ? [{ matter, option: decision && findOption(matter, decision) }] : [];
  });
  const isOther = (kept: { readonly keys: readonly string[] }) => !said.some(({ matter }) => shareKey(matter, kept));
  const exceptions = said.flatMap(({ matter, option }) =>
    option?.choice === 'keep' ? [exceptionOf(matter, day)] : [],
  );
  const answers = said.flatMap(({ matter, option }) =>
    option && option.choice !== 'keep' ? [answerOf(matter, option, index, 'given', day)] : [],
  );
  return {
    checking: await changeChecking(host, (kept) => ({
      ...kept,
      exceptions: [...kept.exceptions.filter(isOther), ...exceptions],
    })),
    linking: await changeLinking(host, linked.plan.sheet, linked.sheets, (kept) => ({
      ...kept,
      answers: [...kept.answers.filter((one) => one.state === 'written' || isOther(one)), ...answers],
    })),
  };
}

/** What is to stay as it is, as an exception of the check. */
export function exceptionOf(matter: Question | Shift, day: string): Exception {
  return {
    rule: lawOf(matter.keys[0]),
    keys: matter.keys,
    reason: questionWords.keptReason(),
    message: matter.message,
    name: matter.listings[0] ?? '',
    since: day,
  };
}

export function answerOf(
  { keys, message }: Matter,
  option: Option,
  index: Index,
  state: KeptAnswer['state'],
  day: string,
): KeptAnswer {
  const [first, ...others] = keys;
  return {
    keys: [first, ...others],
    ...decisionByContent(option, index),
    question: message,
    answer: option.title,
    since: day,
    state,
  };
}
