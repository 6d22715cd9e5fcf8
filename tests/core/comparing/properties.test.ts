import fc from 'fast-check';

import type { ActivityMatch, Comparison } from '../../../src/core/comparing/comparison';
import { compareSketches, type Row, type Sketch } from './sketch';

jest.setTimeout(120_000);

const subjects = 'tariffs valuation warehouses passengers parcels scanning wildlife transit audits refunds'.split(' ');
const topics = 'drafting teaching checking costing storing sampling testing billing sealing tracing'.split(' ');
const places = 'Fiji Nepal Samoa Tonga Bhutan Mongolia'.split(' ');

/** Sections of actions, no two of the same words; each activity is listed by one to three of them. */
const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    actions: fc.uniqueArray(fc.tuple(fc.constantFrom(...subjects), fc.constantFrom(...topics)), {
      minLength: 3,
      maxLength: 12,
      selector: (words) => words.join(' '),
    }),
    activities: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...topics), fc.constantFrom(...subjects), fc.constantFrom(...places)),
      { minLength: 4, maxLength: 20, selector: (words) => words.join(' ') },
    ),
    standing: fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }), { minLength: 20, maxLength: 20 }),
  })
  .map(({ actions, activities, standing }) => {
    const rows = actions.map(([subject, topic], index): Row => ({
      title: `Assist Members in ${topic} of their ${subject}`,
      listings: activities
        .filter((_, place) => standing[place]!.some((action) => action % actions.length === index))
        .map(([what, about, country]) => `National workshop on ${what} ${about} for ${country}`),
    }));
    const half = Math.ceil(rows.length / 2);
    return [rows.slice(0, half), rows.slice(half)];
  });

const check = <Given>(property: fc.IProperty<Given>) => fc.assert(property, { numRuns: 30 });

const textsOf = (sketch: Sketch) => [...new Set(sketch.flat().flatMap(({ listings }) => listings))];

const changeText = (sketch: Sketch, change: (text: string) => readonly string[]): Sketch =>
  sketch.map((rows) => rows.map((row) => ({ ...row, listings: row.listings.flatMap(change) })));

const notKept = (matches: Comparison['activities']) => matches.filter(({ fate }) => fate !== 'kept');

test('a plan beside itself is all kept', () => {
  check(
    fc.property(sketches, (sketch) => {
      const { actions, activities, byCountry, byKpi } = compareSketches(sketch, sketch);
      expect([...actions, ...activities].every(({ fate, likeness }) => fate === 'kept' && likeness === 1)).toBe(true);
      expect([...byCountry, ...byKpi].every(({ before, after }) => before === after)).toBe(true);
    }),
  );
});

test('a plan whose sections, actions and listings stand in another order, under other labels, is all kept', () => {
  check(
    fc.property(sketches, (sketch) => {
      const turned = [...sketch]
        .reverse()
        .map((rows) => [...rows].reverse().map((row) => ({ ...row, listings: [...row.listings].reverse() })));
      const { actions, activities } = compareSketches(sketch, turned);
      expect([...actions, ...activities].filter(({ fate }) => fate !== 'kept')).toEqual([]);
    }),
  );
});

test('what is taken out is dropped, and nothing else', () => {
  check(
    fc.property(sketches, fc.nat(), (sketch, seed) => {
      const texts = textsOf(sketch);
      const gone = texts.filter((_, index) => (index + seed) % 4 === 0);
      const { activities } = compareSketches(
        sketch,
        changeText(sketch, (text) => (gone.includes(text) ? [] : [text])),
      );
      expect(notKept(activities).map(({ fate, before }) => `${fate} ${before!.title}`)).toEqual(
        gone.map((text) => `dropped ${text}`),
      );
    }),
  );
});

test('an action taken out is dropped with what it alone listed, and the rest is kept', () => {
  check(
    fc.property(sketches, fc.nat(), (sketch, seed) => {
      const all = sketch.flat();
      const gone = all[seed % all.length]!;
      const after = sketch.map((rows) => rows.filter((row) => row !== gone)).filter((rows) => rows.length > 0);
      const { actions, activities } = compareSketches(sketch, after);
      expect(actions.filter(({ fate }) => fate !== 'kept').map(({ fate, before }) => [fate, before!.title])).toEqual([
        ['dropped', gone.title],
      ]);
      const alone = gone.listings.filter((text) => !textsOf(after).includes(text));
      expect(notKept(activities).map(({ fate, before }) => [fate, before!.title])).toEqual(
        textsOf(sketch)
          .filter((text) => alone.includes(text))
          .map((text) => ['dropped', text]),
      );
    }),
  );
});

test('a slip in an activity makes it reworded, and a listing put elsewhere makes it moved', () => {
  check(
    fc.property(sketches, fc.nat(), (sketch, seed) => {
      const texts = textsOf(sketch);
      const chosen = texts[seed % texts.length]!;
      const slip = chosen.replace(/on (\w)(\w)(\w)/, 'on $1$3$2');
      const reworded = compareSketches(
        sketch,
        changeText(sketch, (text) => [text === chosen ? slip : text]),
      );
      expect(notKept(reworded.activities).map(({ fate, after }) => [fate, after!.title])).toEqual([['reworded', slip]]);

      const from = sketch.flat().filter(({ listings }) => listings.includes(chosen));
      const to = sketch.flat().find((row) => !from.includes(row));
      fc.pre(to !== undefined);
      const moved = compareSketches(
        sketch,
        sketch.map((rows) =>
          rows.map((row) => {
            if (row === to) return { ...row, listings: [...row.listings, chosen] };
            return row === from[0] ? { ...row, listings: row.listings.filter((text) => text !== chosen) } : row;
          }),
        ),
      );
      expect(notKept(moved.activities).map(({ fate, after }) => [fate, after!.title])).toEqual([['moved', chosen]]);
    }),
  );
});

test('two plans the other way round are the mirror image', () => {
  const turned = { new: 'dropped', dropped: 'new', kept: 'kept', reworded: 'reworded', moved: 'moved' } as const;
  const say = ({ fate, before, after, likeness }: ActivityMatch) =>
    `${fate}: ${before?.title} → ${after?.title} ${likeness}`;
  fc.assert(
    fc.property(sketches, sketches, (one, other) => {
      const [there, back] = [compareSketches(one, other), compareSketches(other, one)];
      const mirrored = back.activities.map(({ fate, before, after, likeness }) =>
        say({ fate: turned[fate], before: after, after: before, likeness }),
      );
      expect(mirrored.sort()).toEqual(there.activities.map(say).sort());
      const pairs = there.actions.map(({ before, after }) => `${before?.ref} ${after?.ref}`).sort();
      expect(back.actions.map(({ before, after }) => `${after?.ref} ${before?.ref}`).sort()).toEqual(pairs);
    }),
    { numRuns: 50 },
  );
});
