import { listed, planOf } from '../../../src/core/linting/example';
import { runRules } from '../../../src/core/linting/run';
import { rules } from '../../../src/core/rules/index';
import { english } from '../../../src/core/words/en';
import { gridOf, readContext } from './context';

const headers = ['Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'];

/** Two sections that refer to each other; the second has this number in its heading, and this label on its second action. */
function findIn({ number = '2', label = 'b' }: { readonly number?: string; readonly label?: string }) {
  const rows = [
    ...planOf(
      listed('a', 'Talk on tea (See also 2-(a))', 'Talk on rice (See also 2-(b))'),
      listed('b', 'Talk on salt (See also 2-(b))'),
    ),
    [`${number}. Find partners`],
    headers,
    ['a) Meet', '• Talk on tea (See also 1-(a))', 'Number of talks'],
    [`${label}) Visit`, '• Talk on rice (See also 1-(a))\n• Talk on salt (See also 1-(b))', 'Number of visits'],
  ];
  return runRules(readContext(gridOf({ rows })), rules, english)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test('a plan whose sections refer to each other has no blocking finding', () => {
  expect(findIn({})).toEqual([]);
});

test.each(['0', '1'])('a section with the number %s is told once, and none of the references to it', (number) => {
  expect(findIn({ number }).map((told) => told.split(':')[0])).toEqual([
    number === '0' ? 'section-has-number' : 'section-is-unique',
  ]);
});

test('a label that stands twice is told once, and none of the references to it', () => {
  expect(findIn({ label: 'a' }).map((told) => told.split(':')[0])).toEqual(['label-is-unique']);
});

test('all references to a section that the numbering skips are one blocking finding', () => {
  expect(findIn({ number: '3' })).toEqual([
    'reference-has-target: 3 references lead to section 2, which is not there: the numbering goes on with section 3. Is section 3 meant to be section 2?',
  ]);
});

test('all references to an action that the labels skip are one blocking finding', () => {
  expect(findIn({ label: 'c' })).toEqual([
    'reference-has-target: 2 references lead to 2-(b), which is not there: the numbering goes on with 2-(c). Is 2-(c) meant to be 2-(b)?',
  ]);
});

/** A row was put in behind the first and the labels were written anew; no see-also was. */
function findRenamed(...talks: readonly [string, string]) {
  const rows = planOf(
    listed(
      'a',
      ...['Talk on salt (See also 1-(b))', 'Seminar on tea (See also 1-(b))'],
      ...['Visit (See also 1-(c))', `${talks[0]} (See also 1-(c))`],
    ),
    listed('b', 'Seminar on rice for Fiji', 'Regional workshop on rice'),
    listed('c', 'Talk on salt (See also 1-(a))', 'Seminar on tea (See also 1-(a))'),
    listed('d', 'Visit (See also 1-(a))', `${talks[1]} (See also 1-(a))`),
  );
  return runRules(readContext(gridOf({ rows })), rules, english)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, listing }) => (listing === undefined ? rule : `${rule} ${listing}`));
}

test('references left behind by actions that were renamed are told once, and nothing that follows from them', () => {
  expect(findRenamed('National talk on milk', 'National talk on milk')).toEqual(['reference-follows-its-action']);
});

test('an activity whose references were left behind is compared with the entries that were meant', () => {
  expect(findRenamed('National talk on milk for Fiji', 'National talk on milk for Tonga')).toEqual([
    'reference-follows-its-action',
    'countries-agree 1-(d)#2',
  ]);
});
