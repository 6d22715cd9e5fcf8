import { listInWords, quote } from '../speech';

/** What speaks for an answer about see-also, or against it. Listings are told by the action that they stand under. */

/** More actions than this are counted instead of named. */
const mostNamed = 3;

type Slip = 'look-alike' | 'doubled' | 'section' | 'neighbour';

export const reasonWords = {
  whoRefers: (citing: readonly string[], silent: readonly string[], target: string): string => {
    const all = citing.length + silent.length;
    if (all === 1) return `Its only listing refers to ${target}.`;
    if (silent.length === 0) return `${all === 2 ? 'Both' : `All ${all}`} listings refer to ${target}.`;
    const others = silent.length > mostNamed ? `the other ${silent.length} do not` : `${whose(silent)} not`;
    return `${citing.length} of the ${all} listings ${citing.length === 1 ? 'refers' : 'refer'} to ${target}; ${others}.`;
  },
  whoIsSilent: (silent: readonly string[], target: string): string =>
    silent.length > mostNamed
      ? `${silent.length} other listings do not refer to ${target}.`
      : `${capital(whose(silent))} not refer to ${target}.`,
  /** Of the listings other than the one in `from`, so many name the target, and so many name `from`. */
  othersSay: (others: number, target: string, naming: number, from: string, namingFrom: number): string => {
    const there =
      naming === others
        ? others === 1
          ? `The other listing says ${target}`
          : `${others === 2 ? 'Both' : `All ${others}`} other listings say ${target}`
        : `${naming} of the ${others} other listings ${naming === 1 ? 'says' : 'say'} ${target}`;
    const here =
      namingFrom > 0
        ? `${namingFrom} ${namingFrom === 1 ? 'says' : 'say'} ${from}`
        : others === 1
          ? `not ${from}`
          : `none says ${from}`;
    return `${there}${others === 1 && namingFrom === 0 ? ', ' : '; '}${here}.`;
  },
  nextRow: (target: string, from: string): string => `${target} is the row next to ${from}.`,
  listsTwice: (from: string): string => `${from} lists it another time.`,
  alsoBelong: (others: number, from: string, to: string, clears: number): string =>
    `${others === 1 ? 'Another line' : `${others} other lines`} in ${from} ${others === 1 ? 'belongs' : 'belong'} in ${to} likewise; moving them all makes ${clears} other lines right.`,
  inCommon: (words: readonly string[], action: string): string =>
    `Its text has ${listInWords(words.slice(0, mostNamed).map(quote))} in common with ${action}.`,
  though: (action: string, words: readonly string[]): string =>
    `Its subject speaks for ${action}, though: ${listInWords(words.slice(0, mostNamed).map(quote))}.`,
  leftOut: (citing: number, action: string): string =>
    citing === 1
      ? `It lists the activity too, and is all that the line leaves out: ${action}.`
      : `${action} lists the activity too, and is all that these ${citing} lines leave out.`,
  slip: (slip: Slip, typed: string, meant: string): string =>
    ({
      'look-alike': `${typed} and ${meant} look alike.`,
      doubled: `${typed} is ${meant} with a letter more or less.`,
      section: `${typed} is ${meant} with another section.`,
      neighbour: `${typed} and ${meant} are next to each other.`,
    })[slip],
  noSuchAction: (target: string): string => `There is no action ${target}.`,
  nothingListed: (target: string): string => `Nothing is listed under ${target}.`,
  calledSo: (activities: number, from: string, to: string): string =>
    activities === 1
      ? `What stands under ${from} is looked for under ${to}, and nowhere under ${from}.`
      : `${activities} activities that stand under ${from} are looked for under ${to}, and none under ${from}.`,
  inTurn: (name: string): string => `By its place in the section it is ${name}.`,
  standsThere: (text: string, target: string): string => `${target} lists ${quote(text)}.`,
  nearly: (evidence: string): string => `It may be the same: ${evidence}.`,
  partStandsThere: (text: string, target: string): string =>
    `${target} lists ${quote(text)}, all of whose words this line has, and more.`,
} as const;

/** "the one in 1-(a) does", "those in 1-(a) and (b) do" */
function whose(actions: readonly string[]): string {
  const names = [...new Set(actions)];
  return actions.length === 1 ? `the one in ${names[0]!} does` : `those in ${listInWords(names)} do`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
