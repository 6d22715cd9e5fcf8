import { subjects } from '../../../src/core/rules/index';
import { filterEntries, isFiltered, noFilters, type Filters } from '../../../src/taskpane/check/filters/filters';
import { entry, found } from './found';

const [lost, strange, dirty] = [
  entry(found({ rule: 'reference-has-target', severity: 'error', message: '1-(z) does not exist' }), {
    countries: ['FJ', 'WS'],
  }),
  entry(found({ rule: 'country-is-in-region', severity: 'error', message: 'Guinea is no Member' }), {
    section: '2',
    countries: ['FJ'],
  }),
  entry(found({ rule: 'text-is-clean', severity: 'info', message: 'Double spaces in B2' })),
];
const entries = [lost, strange, dirty];
const filter = (filters: Partial<Filters>) => filterEntries(entries, { ...noFilters, ...filters }, subjects);

test.each([
  ['nothing', {}, entries],
  ['a severity', { severity: 'error' }, [lost, strange]],
  ['a law', { law: { is: 'law', name: 'text-is-clean' } }, [dirty]],
  ['a subject', { law: { is: 'subject', name: 'Countries' } }, [strange]],
  ['a section', { section: '2' }, [strange]],
  ['a Member', { country: 'WS' }, [lost]],
  ['several at once', { severity: 'error', country: 'FJ', section: '1' }, [lost]],
  ['words in any order and case', { search: ' B2 double ' }, [dirty]],
  ['words of which one is missing', { search: 'double guinea' }, []],
] as const satisfies readonly (readonly [string, Partial<Filters>, readonly unknown[]])[])(
  'filtered by %s',
  (_, filters, left) => {
    expect(filter(filters).entries).toEqual(left);
  },
);

test('each count tells what its filter would leave, with the others on', () => {
  const { facets } = filter({ severity: 'error', country: 'FJ' });
  expect([...facets.severity]).toEqual([['error', 2]]);
  expect([...facets.country]).toEqual([
    ['FJ', 2],
    ['WS', 1],
  ]);
  expect([...facets.law.values()]).toEqual([1, 1]);
  expect(facets.section.get('2')).toBe(1);
});

test('a filter does not count itself', () => {
  expect([...filter({ section: '2' }).facets.section]).toEqual([
    ['1', 2],
    ['2', 1],
  ]);
});

test('laws are counted by subject, too', () => {
  const { facets } = filter({});
  expect(facets.subject.get('Countries')).toBe(1);
});

test('a search of blanks filters nothing', () => {
  expect(isFiltered({ ...noFilters, search: '  ' })).toBe(false);
  expect(isFiltered({ ...noFilters, section: '2' })).toBe(true);
});
