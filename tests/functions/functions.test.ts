import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { associateFunctions } from '../../src/functions/associate';
import { deriveSeeAlso, findCountries, findReferences, type Range } from '../../src/functions/functions';
import { profiles } from '../../src/jobs/profiles';

const reading = { profiles };
const column = (...texts: string[]): Range => texts.map((text) => [text]);

test.each([
  ['National workshops for Iran, Fiji and Indonesia', 'Iran; Fiji; Indonesia'],
  ['Regional workshop for ASEAN, with Japan', 'Japan; ASEAN'],
  ['FJ, ID', 'Fiji; Indonesia'],
  ['Mission to Albania', 'Albania'],
  ['Work in a team', ''],
  ['', ''],
])('the countries of “%s” are “%s”', (text, countries) => {
  expect(findCountries(text, reading)).toBe(countries);
});

test.each([
  ['Workshop (See also 1-(b), (c) and 3-(k))', '', '1-(b); 1-(c); 3-(k)'],
  ['1-(b), (c) and 3-(k)', '', '1-(b); 1-(c); 3-(k)'],
  ['(See also (b) and 2-(a))', '1-(a)', '1-(b); 2-(a)'],
  ['(See also (b))', '', '(b)'],
  ['(See also 1-(b) and (b))', '', '1-(b)'],
  ['(See also 1-(II) and 1-(Dd))', '', '1-(II); 1-(dd)'],
  ['(See also 1.2 and 3.1)', '', '1.2; 3.1'],
  ['Workshop in 2 parts: 1-(b)', '', ''],
  ['', '', ''],
])('the references of “%s” under “%s” are “%s”', (text, action, references) => {
  expect(findReferences(text, action)).toBe(references);
});

test('a row’s see-also names all other actions that list its activity, in the order of the actions', () => {
  const activities = column('Talks', 'Drills', 'Talks', 'Talks');
  const actions = column('a) Tea', 'a) Tea', 'b) Rice', 'a) Salt');
  expect(deriveSeeAlso(activities, actions, column('1', '1', '1', '2'), reading)).toEqual([
    '(See also 1-(b) and 2-(a))',
    '',
    '(See also 1-(a) and 2-(a))',
    '(See also 1-(a) and (b))',
  ]);
});

test('without a column of sections the names of the actions tell them', () => {
  expect(deriveSeeAlso(column('Talks', 'talks'), column('1-(a) Tea', '2-(c) Salt'), null, reading)).toEqual([
    '(See also 2-(c))',
    '(See also 1-(a))',
  ]);
});

test('actions that are numbered are named by their numbers', () => {
  expect(deriveSeeAlso(column('Talks', 'Talks'), column('1.1 Tea', '2.10 Salt'), null, reading)).toEqual([
    '(See also 2.10)',
    '(See also 1.1)',
  ]);
});

test('empty cells, and rows that are no activity, keep every answer in its row', () => {
  const activities: Range = [['Talks'], [0], [null], ['Talks']];
  expect(deriveSeeAlso(activities, column('a) Tea', '', '', 'b) Rice'), column('1', '', '', ''), reading)).toEqual([
    '(See also 1-(b))',
    '',
    '',
    '(See also 1-(a))',
  ]);
});

test('what a planner said of two wordings holds', () => {
  const decided = { same: [['talks', 'speeches'] as const], apart: [] };
  const [seeAlso] = deriveSeeAlso(column('Talks', 'Speeches'), column('1-(a) Tea', '1-(b) Rice'), null, {
    ...reading,
    decided,
  });
  expect(seeAlso).toBe('(See also 1-(b))');
});

test('nothing at all makes nothing', () => {
  expect(deriveSeeAlso([], [], null, reading)).toEqual([]);
});

test('each function of the metadata is associated, and takes the parameters that it names', () => {
  const associated = new Map<string, number>();
  associateFunctions({ associate: (id, run) => void associated.set(id, run.length) }, async () => reading);
  expect(metadata().map(({ id, parameters }) => [id, parameters.length])).toEqual([...associated]);
});

test('the metadata keeps to what Excel takes: names, descriptions, optional parameters last', () => {
  for (const { id, name, description, parameters } of metadata()) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    // The formula box cuts longer ones.
    expect(description.length).toBeLessThan(256);
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  }
});

test('an empty range, and a row that is none, are answered with an empty text', async () => {
  const functions = new Map<string, (...values: never[]) => unknown>();
  associateFunctions({ associate: (id, run) => void functions.set(id, run) }, async () => reading);
  const seeAlso = functions.get('SEEALSO') as (...values: unknown[]) => Promise<string[][]>;
  const [activities, actions] = [column('Talks', 'Talks'), column('1-(a) Tea', '1-(b) Rice')];
  expect(await seeAlso(activities, actions, null, null)).toEqual([['(See also 1-(b))'], ['(See also 1-(a))']]);
  expect(await seeAlso(activities, actions, undefined, 2)).toEqual([['(See also 1-(a))']]);
  expect(await seeAlso(activities, actions, undefined, 9)).toEqual([['']]);
});

function metadata() {
  const parameter = z.strictObject({
    name: z.string(),
    description: z.string().min(1),
    type: z.enum(['string', 'number', 'any']),
    dimensionality: z.literal('matrix').optional(),
    optional: z.boolean().default(false),
  });
  const result = z.strictObject({ type: z.literal('string'), dimensionality: z.literal('matrix').optional() });
  const schema = z.strictObject({
    functions: z.array(
      z.strictObject({
        ...{ id: z.string(), name: z.string(), description: z.string().min(1) },
        ...{ parameters: z.array(parameter), result },
      }),
    ),
  });
  return schema.parse(JSON.parse(readFileSync('src/functions/functions.json', 'utf8'))).functions;
}
