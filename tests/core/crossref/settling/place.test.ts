import { diagnose } from '../../../../src/core/crossref/diagnose';
import { placeLine } from '../../../../src/core/crossref/settling/place';
import { indexPlan } from '../../../../src/core/crossref/web';
import { readPlan } from '../../../../src/core/reading/read-plan';
import { profiles } from '../../../../src/jobs/profiles';
import { planRows, sheetOf } from '../../plan-sheet';
import { after, runSketch } from '../run-sketch';

/** Behind which line one of the activity goes under an action of a plan, given as the listings under each label. */
function place(actions: Readonly<Record<string, readonly string[]>>, text: string, target: string, moving?: string) {
  const rows = planRows(Object.entries(actions).map(([label, listings]) => ({ label, listings })));
  const index = indexPlan(readPlan(sheetOf(rows), profiles[0])!);
  const activity = index.plan.activities.find(({ title }) => title === text)!;
  return placeLine(activity.id, index.actions.get(target)!, moving ?? null, index);
}

test('a line goes behind the nearest of its neighbours that stands there too', () => {
  const plan = { a: ['Tea', 'Rice', 'Wool', 'Silk'], b: ['Rice', 'Tea', 'Zinc'] };
  expect(place(plan, 'Silk', '1-(b)')).toBe('1-(b)#1');
});

test('where only neighbours behind it stand there, a line goes before the nearest of them', () => {
  const plan = { a: ['Silk', 'Wool', 'Tea', 'Rice'], b: ['Zinc', 'Tea', 'Rice'] };
  expect(place(plan, 'Silk', '1-(b)')).toBe('1-(b)#1');
  expect(place({ ...plan, b: ['Tea', 'Zinc', 'Rice'] }, 'Silk', '1-(b)')).toBeNull();
});

test('where no neighbour stands there, a line goes last', () => {
  expect(place({ a: ['Tea', 'Silk'], b: ['Rice', 'Zinc'] }, 'Silk', '1-(b)')).toBe('1-(b)#2');
  expect(place({ a: ['Tea', 'Silk'], b: [] }, 'Silk', '1-(b)')).toBeNull();
});

test('an action that stands there with most of its lines is followed before one that lists much else', () => {
  const plan = {
    a: ['Rice', 'Silk', 'Jute', 'Flax', 'Hemp', 'Figs', 'Tea'],
    b: ['Tea', 'Silk'],
    c: ['Rice', 'Tea'],
  };
  expect(place(plan, 'Silk', '1-(c)')).toBe('1-(c)#2');
});

test('a line that moves follows those that stay where they are, not the row that it leaves', () => {
  const plan = { a: ['Rice', 'Silk', 'Tea'], b: ['Zinc', 'Jute', 'Tea', 'Silk'], c: ['Rice', 'Tea', 'Wool'] };
  expect(place(plan, 'Silk', '1-(c)', '1-(a)#2')).toBe('1-(c)#2');
  expect(place({ a: plan.a, c: plan.c }, 'Silk', '1-(c)', '1-(a)#2')).toBe('1-(c)#1');
});

test('lines that are added and moved stand in the order of their neighbours', () => {
  const named = '(See also 1-(b) and (c))';
  const result = runSketch(
    {
      a: ['Tea (See also 1-(b) and (c))', `Silk ${named}`, `Jute ${named}`, 'Rice (See also 1-(b) and (c))'],
      b: [
        'Tea (See also 1-(a) and (c))',
        'Silk (See also 1-(a) and (c))',
        'Jute (See also 1-(a) and (c))',
        'Rice (See also 1-(a) and (c))',
      ],
      c: ['Wool', 'Tea (See also 1-(a) and (b))', 'Rice (See also 1-(a) and (b))', 'Zinc'],
    },
    { acceptRecommended: true },
  );
  expect(after(result)['row 6']?.split('\n')).toEqual([
    '• Wool',
    '• Tea (See also 1-(a) and (b))',
    '• Silk (See also 1-(a) and (b))',
    '• Jute (See also 1-(a) and (b))',
    '• Rice (See also 1-(a) and (b))',
    '• Zinc',
  ]);
});

test('what was added or moved says behind which line it goes, as the line for the sheet does', () => {
  const rows = planRows([
    { label: 'a', listings: ['Rice', 'Silk (See also 1-(b))'] },
    { label: 'b', listings: ['Rice', 'Zinc'] },
  ]);
  const plan = readPlan(sheetOf(rows), profiles[0])!;
  const [question] = diagnose(plan, profiles[0]).asked;
  const { applied, planChanges } = diagnose(plan, profiles[0], { decisions: { [question!.id]: { choice: 'list' } } });
  expect(applied.map(({ to, behind }) => ({ to, behind }))).toEqual([{ to: '1-(b)', behind: '1-(b)#1' }]);
  expect(planChanges.filter(({ kind }) => kind === 'list')).toMatchObject([{ behind: '1-(b)#1' }]);
});
