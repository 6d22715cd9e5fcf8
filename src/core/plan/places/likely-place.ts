import { slips } from '../near-wording/spelling';
import { comparable } from '../text';
import type { Profile } from '../profile';

/** The Member or group that a text, which is no name, is likely to mean. */
export interface LikelyPlace {
  /** The name that it is like, as the profile writes it. */
  readonly name: string;
  /** `misspelt`: some letters differ, or only capitals. `part`: words of the name are missing. */
  readonly likeness: 'misspelt' | 'part';
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly letters: string;
}

const known = new WeakMap<Profile, readonly Known[]>();

/** Words in names that tell none of them from others. */
const common = new Set(
  'the of and new north south east west republic rep democratic dem people peoples islamic islands island member members countries states region'.split(
    ' ',
  ),
);
/** What makes an adjective or the name of a people of a country's name: "Malaysian" is no slip for "Malaysia". */
const endings = /^(?:n|an|ns|ans|ian|ese|i|is|s|er|ers)$/;
const shortest = 4;
const shortestTwoSlips = 7;

/** The only Member or group whose name is so alike; null where none is, or several. The text is no name itself. */
export function findLikelyPlace(text: string, profile: Profile): LikelyPlace | null {
  const letters = lettersOf(text);
  if (letters.length < 3) return null;
  const part = findWhole(comparable(text), profile);
  if (part) return { name: part, likeness: 'part' };
  let best: { readonly slips: number; readonly found: readonly Known[] } = { slips: 3, found: [] };
  for (const one of namesOf(profile)) {
    const count = slipsIn(letters, one.letters);
    if (count < best.slips) best = { slips: count, found: [one] };
    else if (count === best.slips && count < 3) best = { slips: count, found: [...best.found, one] };
  }
  const ids = new Set(best.found.map(({ id }) => id));
  return ids.size === 1 ? { name: best.found[0]!.name, likeness: 'misspelt' } : null;
}

/** How many letters differ; 3 where too many do for names of this length. */
function slipsIn(letters: string, name: string): number {
  if (letters === name) return 0;
  if (letters[0] !== name[0] || endings.test(letters.startsWith(name) ? letters.slice(name.length) : '')) return 3;
  const shorter = Math.min(letters.length, name.length);
  const most = shorter < shortest ? 0 : shorter < shortestTwoSlips ? 1 : 2;
  if (Math.abs(letters.length - name.length) > most) return 3;
  const count = slips(letters, name);
  return count <= most ? count : 3;
}

/** The shown name of the only Member whose name begins or ends with these words. */
function findWhole(words: string, { members }: Profile): string | null {
  if (words.split(/[\s-]/).every((word) => common.has(word))) return null;
  const found = members.flatMap(({ names: [name] }) => {
    const whole = comparable(name!).replace(/-/g, ' ');
    const some = words.replace(/-/g, ' ');
    return whole.startsWith(`${some} `) || whole.endsWith(` ${some}`) ? [name!] : [];
  });
  return found.length === 1 ? found[0]! : null;
}

function namesOf(profile: Profile): readonly Known[] {
  const found =
    known.get(profile) ??
    [
      ...profile.members.map(({ names, code }) => ({ names, id: code })),
      ...profile.groups.map(({ names }) => ({ names, id: names[0]! })),
    ].flatMap(({ names, id }) =>
      names.map((name) => ({ id, name: name.replace(/^the /i, ''), letters: lettersOf(name.replace(/^the /i, '')) })),
    );
  known.set(profile, found);
  return found;
}

/** The letters of a name, without case, accents, spaces and marks. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
