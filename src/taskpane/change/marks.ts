/** A stretch of a text: the same in both texts, only in the earlier one, or only in the later one. */
export interface Mark {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** One changed line; null where the line is only in the other text. */
export interface LineChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** The words of both texts in order, neighbours of one sort joined. */
export function markWords(before: string, after: string): readonly Mark[] {
  const marks: Mark[] = [];
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  for (const [from, to] of align(old, fresh)) {
    const is = from === null ? 'new' : to === null ? 'gone' : 'same';
    const text = from === null ? fresh[to ?? 0]! : old[from]!;
    const last = marks.at(-1);
    if (last?.is === is) marks[marks.length - 1] = { is, text: last.text + text };
    else marks.push({ is, text });
  }
  return marks;
}

/** The lines that differ, each with what stands in its place. */
export function findChangedLines(before: string, after: string): readonly LineChange[] {
  const old = before === '' ? [] : before.split('\n');
  const fresh = after === '' ? [] : after.split('\n');
  const changes: LineChange[] = [];
  let gone: string[] = [];
  let added: string[] = [];
  const close = () => {
    for (let i = 0; i < Math.max(gone.length, added.length); i++) {
      changes.push({ before: gone[i] ?? null, after: added[i] ?? null });
    }
    gone = [];
    added = [];
  };
  for (const [from, to] of align(old, fresh)) {
    if (from !== null && to !== null) close();
    else if (from !== null) gone.push(old[from]!);
    else if (to !== null) added.push(fresh[to]!);
  }
  close();
  return changes;
}

/** So many characters of what stays the same are shown on each side of a change. */
const around = 120;

/** A long text that stays the same without its middle, so that the change beside it is in sight. */
export function shorten(text: string): string {
  if (text.length <= 3 * around) return text;
  const head = text.slice(0, around).replace(/\s\S*$/, '');
  const tail = text.slice(-around).replace(/^\S*\s/, '');
  return `${head} […] ${tail}`;
}

/** References such as `3-(k)`, `(dd)` and `1.4` stay whole; every other sign stands alone. */
function wordsOf(text: string): readonly string[] {
  return text.match(/(?:\d+-)?\(\p{L}{1,3}\)|\d+\.\d+|[\p{L}\p{N}'’-]+|[^]/gu) ?? [];
}

type Pair = readonly [number | null, number | null];

/** Above this many comparisons the middle is taken as replaced whole; only texts of thousands of words come there. */
const tooMany = 4_000_000;

/** Longest common subsequence: positions in `a` and `b` that go together, null where one has no partner. */
function align(a: readonly string[], b: readonly string[]): readonly Pair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const pairs: Pair[] = Array.from({ length: start }, (_, i): Pair => [i, i]);
  pairs.push(...alignMiddle(a, b, start, a.length - tail, b.length - tail));
  for (let i = tail; i > 0; i--) pairs.push([a.length - i, b.length - i]);
  return pairs;
}

function alignMiddle(
  a: readonly string[],
  b: readonly string[],
  start: number,
  endA: number,
  endB: number,
): readonly Pair[] {
  const rows = endA - start;
  const columns = endB - start;
  const width = columns + 1;
  const compared = rows * columns <= tooMany;
  const lengths = compared ? new Uint16Array((rows + 1) * width) : new Uint16Array(0);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  if (compared) {
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        lengths[i * width + j] =
          a[start + i] === b[start + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (compared && i < rows && j < columns && a[start + i] === b[start + j]) pairs.push([start + i++, start + j++]);
    else if (i < rows && (j === columns || at(i + 1, j) >= at(i, j + 1))) pairs.push([start + i++, null]);
    else pairs.push([null, start + j++]);
  }
  return pairs;
}
