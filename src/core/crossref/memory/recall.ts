import type { Memory } from '../../plan/remembered/memory';
import { rememberingWords as words } from '../../words/remembering';
import type { Question } from '../question';
import type { Index } from '../web';
import { lineKeys } from './written-keys';

/**
 * A question with what is remembered about it. Where the line that it asks for was written at the planner's word and is
 * gone, the removal is respected: to take the references away too comes first. An answer given before is told, never
 * applied: the plan has changed since.
 */
export function recall(question: Question, index: Index, memory: Memory): Question {
  const { about, activity, target, keys, message } = question;
  const isOfLine = about === 'not-listed' && memory.written.size > 0;
  const lines = isOfLine ? lineKeys(index.activities.get(activity)!, target, index) : [];
  const day = lines.map((key) => memory.written.get(key)).find((known) => known !== undefined);
  if (day !== undefined) {
    return respectRemoval({ ...question, message: `${message} ${words.lineTakenOut(target, day)}` });
  }
  const past = keys.map((key) => memory.answered.get(key)).find((known) => known !== undefined);
  return past ? { ...question, message: `${message} ${words.answeredBefore(past.answer, past.since)}` } : question;
}

/** It has no cause in common with other questions any more. */
function respectRemoval({ cause, ...question }: Question): Question {
  const { options } = question;
  const first =
    options.find(({ choice }) => choice === 'drop') ??
    options.find(({ choice }) => choice === 'retarget') ??
    options.find(({ choice }) => choice === 'keep')!;
  return { ...question, options: [first, ...options.filter((option) => option !== first)], recommended: 0 };
}
