/** What random places are chosen by; of one seed always the same. */
export interface Pick {
  /** A whole number from 0 up to, and without, `count`. */
  readonly below: (count: number) => number;
  /** One of these. Throws where there is none. */
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
}

/** A multiplicative generator (Park and Miller's minimal standard): enough for choosing places. */
export function pickBy(seed: number): Pick {
  let state = (Math.abs(seed) % 2_147_483_646) + 1;
  const below = (count: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * count);
  };
  // The first numbers of neighbouring seeds are alike.
  for (let turn = 0; turn < 5; turn++) below(1);
  return {
    below,
    one: (items) => {
      if (items.length === 0) throw new Error('There is nothing to choose from.');
      return items[below(items.length)]!;
    },
    shuffled: (items) => {
      const left = [...items];
      return items.map(() => left.splice(below(left.length), 1)[0]!);
    },
  };
}
