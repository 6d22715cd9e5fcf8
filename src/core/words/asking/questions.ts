/** The sentences about see-also that a person has to decide on. Counts are of lines (listings). */

const lines = (count: number): string => `${count} line${count === 1 ? '' : 's'}`;

const corrected = (rewrites: number): string => (rewrites > 0 ? `, ${lines(rewrites)} corrected` : '');

export const questionWords = {
  /** `citing` of the activity's `all` listings name the target, which does not list it. */
  message: (title: string, target: string, citing: number, all: number, exists: boolean): string => {
    const who =
      all === 1
        ? 'Its only listing refers'
        : citing === all
          ? `${all === 2 ? 'Both' : `All ${all}`} listings refer`
          : `${citing} of its ${all} listings ${citing === 1 ? 'refers' : 'refer'}`;
    return exists
      ? `“${title}” is not listed under ${target}. ${who} there.`
      : `“${title}”: there is no action ${target}. ${who} to it.`;
  },
  list: (target: string, rewrites: number): string => `Add it to ${target}: 1 new line${corrected(rewrites)}`,
  drop: (target: string, citing: number): string => `Remove ${target} from ${lines(citing)}`,
  retarget: (target: string, instead: string, citing: number): string =>
    `Write ${instead} instead of ${target} in ${lines(citing)}`,
  move: (from: string, target: string, rewrites: number, all: number): string =>
    `Move the line in ${from} to ${target}${rewrites === 0 ? `: that makes ${all === 2 ? 'both' : `all ${all}`} right` : corrected(rewrites)}`,
  relabel: (from: string, to: string, labels: number, clears: number): string =>
    labels === 1
      ? `Write the label of ${from} as ${to}: 1 label, ${lines(clears)} made right`
      : `Exchange the labels of ${from} and ${to}: ${labels} labels, ${lines(clears)} made right`,
  merge: (target: string, rewrites: number): string =>
    `Take the line in ${target} as the same activity${rewrites > 0 ? `: ${lines(rewrites)} corrected` : ': nothing has to be written'}`,
  split: (target: string, rewrites: number): string =>
    `Take the line in ${target} as a part of this one${rewrites > 0 ? `: ${lines(rewrites)} corrected` : ': nothing has to be written'}`,
  keep: (): string => 'Leave as it is',
  /** What a profile expects, and why, as the profile says it. */
  expected: (title: string, target: string, because: string): string =>
    `“${title}” is not listed under ${target}, and none of its listings refers there. ${because}`,
  notExpected: (): string => 'Not this one; don’t ask again',
  /** How often plans kept to what is expected, as the profile says it. */
  keptBefore: (evidence: string): string => `How often plans keep to that: ${evidence}.`,
  keptReason: (): string => 'Answered under See also',
} as const;
