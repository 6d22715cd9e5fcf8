import { questionWords as words } from '../../../words/asking/questions';
import type { Candidate, Matter } from '../candidates/candidate';

/** What choosing an answer does, with the number of lines that it touches. */
export function titleOf(candidate: Candidate, { target, citing, web }: Matter): string {
  const { choice, clears, rewrites, lines, from = '', to = '' } = candidate;
  switch (choice) {
    case 'list':
      return words.list(target, rewrites);
    case 'drop':
      return words.drop(target, citing.length);
    case 'move':
      return words.move(from, target, rewrites, web.standings.length);
    case 'retarget':
      return words.retarget(target, to, citing.length);
    case 'relabel':
      return words.relabel(from, to, lines, clears);
    case 'merge':
      return words.merge(target, rewrites);
    case 'split':
      return words.split(target, rewrites);
    case 'keep':
      return words.keep();
  }
}
