import { mapPlan, type PlanMap, type RowStanding } from '../../../../src/core/crossref/map/plan-map';
import { findRemarkable } from '../../../../src/core/crossref/map/standing';
import { sketch } from './sketch';

test('two actions share each activity that both list', () => {
  const map = mapPlan(
    sketch(
      { a: ['Course on tea', 'Course on rice', 'Course on zinc'], b: ['Course on tea', 'Course on rice'] },
      { a: ['Course on rice'] },
    ),
  );
  expect(pairs(map)).toEqual({ '1-(a) 1-(b)': 2, '1-(a) 2-(a)': 1, '1-(b) 2-(a)': 1 });
  expect([map.activities, map.once]).toEqual([3, 1]);
  expect(map.rows.map(({ lines, elsewhere, partners }) => [lines, elsewhere, partners])).toEqual([
    [3, 2, 2],
    [2, 2, 2],
    [1, 1, 2],
  ]);
});

test('an action shares the parts of its composite with those that list them, which share nothing with each other', () => {
  const map = mapPlan(
    sketch({
      a: ['Accreditation workshop for tea experts (See also 1-(c))'],
      b: ['Accreditation workshop for rice experts (See also 1-(c))'],
      c: ['Accreditation workshops for experts of tea and rice respectively (See also 1-(a) and (b))'],
    }),
  );
  expect(pairs(map)).toEqual({ '1-(a) 1-(c)': 1, '1-(b) 1-(c)': 1 });
  expect(map.rows.map(({ openPairs }) => openPairs)).toEqual([0, 0, 1]);
});

test('a row that gathers lines of rows which share nothing else is an umbrella', () => {
  const map = mapPlan(
    sketch({
      a: ['Course on tea'],
      b: ['Course on rice'],
      c: ['Course on zinc'],
      d: ['Course on tea', 'Course on rice', 'Course on zinc', 'Course on salt'],
    }),
  );
  expect(named(map).umbrellas).toEqual(['1-(d)']);
});

test('rows that list the same lines are no umbrellas, however many they are', () => {
  const same = ['Course on tea', 'Course on rice', 'Course on zinc'];
  expect(named(mapPlan(sketch({ a: same, b: same, c: same, d: same }))).umbrellas).toEqual([]);
});

test('a row most of whose lines stand nowhere else is no umbrella', () => {
  const map = mapPlan(
    sketch({
      a: ['Course on tea'],
      b: ['Course on rice'],
      c: ['Course on zinc'],
      d: ['tea', 'rice', 'zinc', 'salt', 'wool'].map((subject) => `Course on ${subject}`),
    }),
  );
  expect(named(map).umbrellas).toEqual([]);
});

test('rows alone, rows without lines and rows that are only named are told apart', () => {
  const map = mapPlan(
    sketch({
      a: ['Course on tea (See also 1-(b) and (d))'],
      b: ['Course on tea'],
      c: ['Course on wool', 'Course on wool (See also 1-(k))'],
      d: [],
    }),
  );
  expect(named(map)).toEqual({ umbrellas: [], alone: ['1-(c)'], empty: ['1-(d)'], onlyNamed: ['1-(b)', '1-(d)'] });
});

test('a row that names itself neither names nor is named', () => {
  const { rows } = mapPlan(sketch({ a: ['Course on tea (See also 1-(a))'] }));
  expect(rows.map(({ named: isNamed, naming }) => [isNamed, naming])).toEqual([[false, false]]);
});

function pairs({ rows, pairs: all }: PlanMap) {
  return Object.fromEntries(
    all.map(({ rows: [a, b], activities }) => [`${rows[a]!.action} ${rows[b]!.action}`, activities.length]),
  );
}

function named(map: PlanMap) {
  const { umbrellas, alone, empty, onlyNamed } = findRemarkable(map);
  const names = (rows: readonly RowStanding[]) => rows.map(({ action }) => action);
  return { umbrellas: names(umbrellas), alone: names(alone), empty: names(empty), onlyNamed: names(onlyNamed) };
}
