import { reasonWords as words } from '../../../words/asking/reasons';
import type { Index } from '../../web';
import { areNeighbours } from '../candidates/near-names';
import type { Matter } from '../candidates/candidate';
import type { Fit } from '../weighing/fits';

/** What speaks for moving a line to the target, and against it. */
export function moveReasons(
  { target, fits: { all, naming } }: Matter,
  mover: Fit,
  subject: { readonly action: string; readonly words: readonly string[] } | null,
  index: Index,
): readonly string[] {
  const from = mover.action;
  const namingFrom = all.filter(({ id, named }) => id !== mover.id && named.has(from)).length;
  return [
    words.othersSay(all.length - 1, target, naming.get(target)!.length, from, namingFrom),
    ...(mover.isAlone ? [] : [words.listsTwice(from)]),
    ...(areNeighbours(from, target, index) ? [words.nextRow(target, from)] : []),
    ...(subject === null
      ? []
      : subject.action === target
        ? [words.inCommon(subject.words, target)]
        : [words.though(subject.action, subject.words)]),
  ];
}
