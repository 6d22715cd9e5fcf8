import fc from 'fast-check';

import { actionsOf, listingsOf, planSchema, type Plan } from '../../../src/core/plan/model';
import { readPlan } from '../../../src/core/reading/read-plan';
import { findCell } from '../../../src/core/sheet/grid';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../plan-sheet';

const read = (rows: readonly (readonly string[])[]): Plan => readPlan(sheetOf(rows), profiles[0])!;
const headings = ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'];

test('title, period, sections, actions and listings are read', () => {
  const plan = read(
    planRows(
      [{ label: 'a', listings: ['Workshop on tea for Fiji (See also 2-(a))', 'Talks'] }],
      [{ label: 'a', listings: ['Workshop on tea for Fiji (See also 1-(a))'] }],
    ),
  );
  expect(plan).toMatchObject({ title: 'Annual Work Plan (2025-2026)', years: { from: 2025, to: 2026 } });
  expect(actionsOf(plan).map(({ ref, rsp }) => [ref, rsp?.outcome])).toEqual([
    ['1-(a)', '1.1.1'],
    ['2-(a)', '1.1.1'],
  ]);
  expect(listingsOf(plan)[0]).toMatchObject({
    id: '1-(a)#1',
    text: 'Workshop on tea for Fiji',
    countries: ['FJ'],
    seeAlso: ['2-(a)'],
    activity: 'A001',
    at: 'Plan!B4',
  });
  expect(plan.activities.map(({ listings }) => listings)).toEqual([['1-(a)#1', '2-(a)#1'], ['1-(a)#2']]);
});

test('a plan that begins anywhere, with blank rows and further columns, is read the same', () => {
  const rows = planRows([{ label: 'a', listings: ['Talks', 'More talks'] }]);
  const moved = [[], [], ...rows.flatMap((row) => [['', '', ...row, '', 'a note'], []])];
  expect(listingsOf(read(moved)).map(({ id, text, at }) => [id, text, at])).toEqual([
    ['1-(a)#1', 'Talks', 'Plan!D9'],
    ['1-(a)#2', 'More talks', 'Plan!D9'],
  ]);
});

test('a sheet without the three headings is no plan', () => {
  expect(
    readPlan(
      sheetOf([
        ['Budget', '2025'],
        ['Tea', '12'],
      ]),
      profiles[0],
    ),
  ).toBeNull();
});

test('an action that speaks of work plans and KPIs is no header', () => {
  const plan = read([
    ['1. Part'],
    headings,
    ['a) Specific action on the work plan', '• Draft the annual work plan', 'Number of KPI reports'],
  ]);
  expect(listingsOf(plan).map(({ text }) => text)).toEqual(['Draft the annual work plan']);
});

test('a repeated header is no section, and a row continued over a page belongs to the action before it', () => {
  const plan = read([
    ['1. Part'],
    headings,
    ['a) Do', '• One', 'K'],
    headings,
    ['', '• Two', ''],
    ['b) Go', '• Three', 'K'],
  ]);
  expect(plan.sections).toHaveLength(1);
  expect(listingsOf(plan).map(({ id, at }) => [id, at])).toEqual([
    ['1-(a)#1', 'Plan!B3'],
    ['1-(a)#2', 'Plan!B5'],
    ['1-(b)#1', 'Plan!B6'],
  ]);
});

test.each([
  ['➤ One\n➤ Two', ['One', 'Two']],
  ['One\nTwo', ['One', 'Two']],
  ['· One\n  goes on\n· Two', ['One goes on', 'Two']],
  ['Ø\u00a0One\n- Two', ['One', 'Two']],
  ['1) One\n2) Two', ['One', 'Two']],
  ['• ', []],
])('the items of %j are told apart', (text, expected) => {
  const plan = read([['1. Part'], headings, ['a) Do', text, 'K']]);
  expect(listingsOf(plan).map((listing) => listing.text)).toEqual(expected);
});

test('an empty bullet is kept as one, and is no listing', () => {
  const [action] = actionsOf(read([['1. Part'], headings, ['a) Do', '• One\n• \n• Two', 'K']]));
  expect(action!.emptyBullets).toHaveLength(1);
  expect(action!.listings.map(({ id }) => id)).toEqual(['1-(a)#1', '1-(a)#2']);
});

test.each([
  [
    '(1) One\n(2) Two',
    [
      { index: 1, text: 'One' },
      { index: 2, text: 'Two' },
    ],
  ],
  ['One\nTwo', [{ text: 'One' }, { text: 'Two' }]],
  ['One\nthat goes on', [{ text: 'One that goes on' }]],
  ['', []],
])('the KPIs of %j are told apart', (text, expected) => {
  const [action] = actionsOf(read([['1. Part'], headings, ['a) Do', '• One', text]]));
  expect(action!.kpis.map(({ index, text: kpi }) => (index ? { index, text: kpi } : { text: kpi }))).toEqual(expected);
});

test('an action without a label is named by its position, and the schema says that the label is missing', () => {
  const plan = read([['1. Part'], headings, ['a) Do', '• One', 'K'], ['Go on', '• Two', 'K']]);
  expect(actionsOf(plan).map(({ ref, label }) => [ref, label])).toEqual([
    ['1-(a)', 'a'],
    ['1-(b)', ''],
  ]);
  expect(planSchema.safeParse(plan).error?.issues.map(({ message }) => message)).toContain('action-has-label');
});

test('every source is the text that stands there', () => {
  const rows = planRows([
    { label: 'a', listings: ['Tea for Guinea (See also 1- (b) and (II)) ', 'Talks'] },
    { label: 'b', listings: ['Tea'] },
  ]);
  const grid = sheetOf(rows);
  const plan = readPlan(grid, profiles[0])!;
  const sources = actionsOf(plan).flatMap((action) => [
    action.labelSource,
    action.titleSource,
    ...(action.rspSource ? [action.rspSource] : []),
    ...action.kpis.map(({ source }) => source),
    ...action.listings.flatMap(({ source, body, typed, strangers }) => [
      source,
      body,
      ...strangers,
      ...(typed ? [typed.source, ...typed.references.map((reference) => reference.source)] : []),
    ]),
  ]);
  expect(sources.length).toBeGreaterThan(15);
  for (const { at, start, end, text } of sources) expect(findCell(grid, at)!.text.slice(start, end)).toBe(text);
});

test('reading never throws, whatever the cells hold', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      'a) (See also',
      '1.',
      '(RSP 1.1',
      '• (See also 1-(II), 3(k',
      ...headings,
      '\n\n•\n',
      '2. x',
      '(1)(2)',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
      readPlan(sheetOf([...rows, headings, ...rows]), profiles[0]);
    }),
    { numRuns: 300 },
  );
});

test('two actions of one label share no listing id', () => {
  const plan = read(
    planRows([
      { label: 'a', listings: ['Tea', 'Rice'] },
      { label: 'a', listings: ['Soup'] },
    ]),
  );
  expect(listingsOf(plan).map(({ id, text }) => [id, text])).toEqual([
    ['1-(a)#1', 'Tea'],
    ['1-(a)#2', 'Rice'],
    ['1-(a)#3', 'Soup'],
  ]);
});

test('references reach both parts of a section whose heading stands twice', () => {
  const [title, heading, header, first, second] = planRows([
    { label: 'a', listings: ['Tea (See also 1-(b))'] },
    { label: 'b', listings: ['Tea (See also 1-(a))'] },
  ]);
  const plan = read([title!, heading!, header!, first!, heading!, header!, second!]);
  expect(listingsOf(plan).flatMap(({ typed }) => typed!.references.map(({ exists }) => exists))).toEqual([true, true]);
});

test('countries are found behind a see-also in mid text', () => {
  const [listing] = listingsOf(read(planRows([{ label: 'a', listings: ['Tea (See also 1-(b)) for Fiji and Peru'] }])));
  expect(listing).toMatchObject({ text: 'Tea for Fiji and Peru', countries: ['FJ'] });
  expect(listing!.strangers.map(({ text }) => text)).toEqual(['Peru']);
});

test.each(['✓ ', '» ', '‐ ', '-', '+ '])('“%s” at the beginning of a line is a bullet', (bullet) => {
  const [title, heading, header] = planRows([]);
  const cell = `${bullet}Tea\n${bullet}Rice\nfor beginners`;
  const plan = read([title!, heading!, header!, ['a) Help', cell, 'Number']]);
  expect(listingsOf(plan).map(({ text }) => text)).toEqual(['Tea', 'Rice for beginners']);
});
