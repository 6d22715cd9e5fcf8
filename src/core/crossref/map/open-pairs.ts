import type { SharedPair } from './shared';

/**
 * For each row, how many pairs there are among its partners that share nothing with each other. `rows` is how many
 * rows there are. Partners are kept as bits: a row that shares with hundreds of others has tens of thousands of pairs.
 */
export function countOpenPairs(rows: number, shared: readonly SharedPair[]): readonly number[] {
  const words = Math.ceil(rows / 32);
  const bits = new Uint32Array(rows * words);
  const partners = Array.from({ length: rows }, (): number[] => []);
  for (const { rows: pair } of shared) {
    for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
      partners[one]!.push(other);
      bits[one * words + (other >>> 5)]! |= 1 << (other & 31);
    }
  }
  return partners.map((own, row) => {
    let closed = 0;
    for (const partner of own) {
      for (let word = 0; word < words; word++) {
        closed += countBits(bits[row * words + word]! & bits[partner * words + word]!);
      }
    }
    // Each pair has been met from both its ends.
    return (own.length ** 2 - own.length - closed) / 2;
  });
}

/** How many of 32 bits are set (Warren, Hacker's Delight, section 5-1). */
function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
