import { mapActivity, type ActivityMap } from '../../../../src/core/crossref/map/activity-map';
import type { Plan } from '../../../../src/core/plan/model';
import { sketch } from './sketch';

test('each listing stands against each action that lists it or is named', () => {
  const map = mapOf(
    sketch({
      a: ['Course on tea (See also 1-(b) and (c))'],
      b: ['Course on tea (See also 1-(a) and (d))'],
      c: ['Course on tea (See also 1-(a), (b), (b) and (c))'],
      d: ['Course on rice'],
    }),
  );
  expect(map.columns.map(({ action, lists }) => [action, lists])).toEqual([
    ['1-(a)', 'itself'],
    ['1-(b)', 'itself'],
    ['1-(c)', 'itself'],
    ['1-(d)', 'nothing'],
  ]);
  expect(drawn(map)).toEqual({
    '1-(a)#1': ['own', 'named', 'named', 'none'],
    '1-(b)#1': ['named', 'own', 'missing', 'stray'],
    '1-(c)#1': ['named', 'twice', 'own-named', 'none'],
  });
  expect(map.groups[0].rows.map(({ right }) => right)).toEqual([true, false, false]);
});

test('a name of no action stands last, and is said to be none', () => {
  const map = mapOf(sketch({ a: ['Course on tea (See also 1-(k) and (b))'], b: ['Course on tea (See also 1-(a))'] }));
  expect(map.columns.map(({ action, section, lists }) => [action, section, lists])).toEqual([
    ['1-(a)', 1, 'itself'],
    ['1-(b)', 1, 'itself'],
    ['1-(k)', 1, 'no-action'],
  ]);
});

const composite = sketch({
  a: ['Accreditation workshop for tea experts (See also 1-(c))'],
  b: ['Accreditation workshop for rice experts (See also 1-(c))'],
  c: ['Accreditation workshops for experts of tea and rice respectively (See also 1-(a) and (b))'],
});

test('a composite is shown with its parts, which do not name each other', () => {
  const map = mapOf(composite, 'tea and rice');
  expect(map.groups.map(({ is }) => is)).toEqual(['itself', 'part', 'part']);
  expect(map.columns.map(({ lists }) => lists)).toEqual(['bound', 'bound', 'itself']);
  expect(drawn(map)).toEqual({
    '1-(c)#1': ['named', 'named', 'own'],
    '1-(a)#1': ['own', 'none', 'named'],
    '1-(b)#1': ['none', 'own', 'named'],
  });
});

test('a part is shown with its composite', () => {
  const map = mapOf(composite, 'for tea experts');
  expect(map.groups.map(({ is, rows }) => [is, rows.map(({ listing }) => listing)])).toEqual([
    ['itself', ['1-(a)#1']],
    ['composite', ['1-(c)#1']],
  ]);
});

test('there is no map of an activity that the plan has not', () => {
  expect(mapActivity(composite, 'A999')).toBeNull();
});

/** Of the activity whose title has the words; of the first one without them. */
function mapOf(plan: Plan, words = ''): ActivityMap {
  return mapActivity(plan, plan.activities.find(({ title }) => title.includes(words))!.id)!;
}

function drawn({ groups }: ActivityMap) {
  return Object.fromEntries(groups.flatMap(({ rows }) => rows.map(({ listing, cells }) => [listing, cells])));
}
