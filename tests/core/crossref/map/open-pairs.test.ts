import fc from 'fast-check';
import { countOpenPairs } from '../../../../src/core/crossref/map/open-pairs';

test('pairs of partners that share nothing are as many as one finds by asking each pair', () => {
  const rows = 70;
  const pair = fc.tuple(fc.nat(rows - 1), fc.nat(rows - 1)).filter(([one, other]) => one < other);
  const pairs = fc.uniqueArray(pair, { maxLength: 300, selector: String });
  fc.assert(
    fc.property(pairs, (all) => {
      const share = (one: number, other: number) =>
        all.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
      const asked = Array.from({ length: rows }, (_, row) => {
        const partners = Array.from({ length: rows }, (_one, other) => other).filter((other) => share(row, other));
        return partners.flatMap((one) => partners.filter((other) => one < other && !share(one, other))).length;
      });
      expect(
        countOpenPairs(
          rows,
          all.map((one) => ({ rows: one, activities: ['A001'] })),
        ),
      ).toEqual(asked);
    }),
    { numRuns: 25 },
  );
});
