import { compareSketches, fatesOf, type Sketch } from './sketch';

const plan: Sketch = [
  [
    {
      title: 'Help Members with the valuation database',
      listings: ['National workshop on valuation for Fiji', 'Regional workshop on valuation control'],
    },
    {
      title: 'Help Members with risk analysis of passengers',
      listings: ['National workshop on passenger targeting for Nepal', 'Regional workshop on cruise ships'],
    },
    { title: 'Promote the release of goods', listings: ['National workshop on release times for Samoa'] },
  ],
  [{ title: 'Work with development partners', listings: ['Continue the dialogue with partners in meetings'] }],
];

/** The plan with one text put in place of another, in titles and listings. */
function withText(sketch: Sketch, from: string, to: string): Sketch {
  const change = (text: string) => text.replace(from, to);
  return sketch.map((rows) =>
    rows.map((row) => ({ ...row, title: change(row.title), listings: row.listings.map(change) })),
  );
}

const onlyChange = (before: Sketch, after: Sketch) =>
  fatesOf(compareSketches(before, after)).filter(([fate]) => fate !== 'kept');

describe('of the activities of two plans', () => {
  test('one for another country is another activity', () => {
    expect(onlyChange(plan, withText(plan, 'for Fiji', 'for Tonga'))).toEqual([
      ['new', 'National workshop on valuation for Tonga'],
      ['dropped', 'National workshop on valuation for Fiji'],
    ]);
  });

  test('one whose list of countries changes in part is reworded', () => {
    const before = withText(plan, 'for Fiji', 'for Fiji, Palau and Tonga');
    expect(onlyChange(before, withText(plan, 'for Fiji', 'for Fiji, Tonga and Vanuatu'))).toEqual([
      [
        'reworded',
        'National workshop on valuation for Fiji, Palau and Tonga → National workshop on valuation for Fiji, Tonga and Vanuatu',
      ],
    ]);
  });

  test.each([
    ['a year', 'release times in 2018', 'release times in 2025'],
    ['an ordinal number', '9th workshop on release times', '10th workshop on release times'],
    ['a slip', 'release times', 'relaese times'],
    ['an abbreviation', 'Border Cooperation Plan of times', 'BCP of times'],
  ])('%s in one is a rewording', (_, one, other) => {
    expect(
      onlyChange(withText(plan, 'release times', one), withText(plan, 'release times', other)).map(([fate]) => fate),
    ).toEqual(['reworded']);
  });

  test('one that is held at another level is another activity', () => {
    expect(
      onlyChange(plan, withText(plan, 'Regional workshop on cruise', 'National workshop on cruise')).map(
        ([fate]) => fate,
      ),
    ).toEqual(['new', 'dropped']);
  });

  test('one on another subject in the same place is another activity, though the rest of its words are the same', () => {
    expect(onlyChange(plan, withText(plan, 'release times for Samoa', 'seed imports for Samoa'))).toEqual([
      ['new', 'National workshop on seed imports for Samoa'],
      ['dropped', 'National workshop on release times for Samoa'],
    ]);
  });

  test('one that another action lists is moved, in the same words or in others', () => {
    const [[first, second, third], rest] = [plan[0]!, plan[1]!];
    const [moved, stays] = second!.listings;
    const after = (text: string): Sketch => [
      [first!, { ...second!, listings: [stays!] }, { ...third!, listings: [...third!.listings, text] }],
      rest,
    ];
    expect(onlyChange(plan, after(moved!))).toEqual([['moved', moved]]);
    const reworded = moved!.replace('targeting', 'targetting');
    expect(onlyChange(plan, after(reworded))).toEqual([['moved', `${moved} → ${reworded}`]]);
  });

  test('one that an action of the earlier plan alone listed too stays where it is', () => {
    const [[first, second, third], rest] = [plan[0]!, plan[1]!];
    const before: Sketch = [
      [first!, second!, { ...third!, listings: [...third!.listings, ...second!.listings] }],
      rest,
    ];
    const { activities, actions } = compareSketches(before, [[first!, second!], rest]);
    expect(actions.filter(({ fate }) => fate !== 'kept').map(({ fate, before: gone }) => [fate, gone!.title])).toEqual([
      ['dropped', third!.title],
    ]);
    expect(activities.filter(({ fate }) => fate === 'moved')).toEqual([]);
  });

  test('words that all of one plan has and the other has not are no difference in what it is about', () => {
    const before = plan.map((rows) =>
      rows.map((row) => ({
        ...row,
        listings: row.listings.map((text) => text.replace(/^(?=National|Regional)/, 'Conduct and organise a ')),
      })),
    );
    expect(compareSketches(before, plan).counts.activities).toMatchObject({ reworded: 5, kept: 1 });
  });
});

describe('of the actions of two plans', () => {
  test('one that stands in another section is moved', () => {
    const [[first, second, third], [partners]] = [plan[0]!, plan[1]!];
    const { actions } = compareSketches(plan, [
      [first!, third!],
      [partners!, second!],
    ]);
    expect(actions.filter(({ fate }) => fate !== 'kept').map(({ fate, after }) => [fate, after!.title])).toEqual([
      ['moved', second!.title],
    ]);
  });

  test('one that keeps a third of its words is known between the same neighbours and under the same outcome', () => {
    const after = withText(plan, 'Help Members with risk analysis of passengers', 'Assess risk from cruise passengers');
    expect(compareSketches(plan, after).actions.map(({ fate }) => fate)).toEqual(['kept', 'reworded', 'kept', 'kept']);
  });

  test('two of the same words are told apart by what they list', () => {
    const twin = { ...plan[0]![0]!, listings: ['Regional workshop on transfer prices'] };
    const [first, second] = [plan[0]![0]!, twin];
    const { counts } = compareSketches([[first, second]], [[second, first]]);
    expect(counts.actions.kept).toBe(2);
    expect(counts.activities.kept).toBe(3);
  });
});

test('Members and KPIs are counted in both plans, each once for an activity', () => {
  const before: Sketch = [[{ ...plan[0]![0]!, kpi: 'Number of workshops' }]];
  const after: Sketch = [
    [
      { ...plan[0]![0]!, kpi: 'Number of  workshops.' },
      { ...plan[0]![1]!, kpi: 'Number of Members' },
    ],
  ];
  const { byCountry, byKpi } = compareSketches(before, after);
  expect(byCountry).toEqual([
    { name: 'Fiji', country: 'FJ', before: 1, after: 1 },
    { name: 'Nepal', country: 'NP', before: 0, after: 1 },
  ]);
  expect(byKpi).toEqual([
    { name: 'Number of workshops.', before: 2, after: 2 },
    { name: 'Number of Members', before: null, after: 2 },
  ]);
});
