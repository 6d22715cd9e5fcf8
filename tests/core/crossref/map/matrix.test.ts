import { findLinesBetween } from '../../../../src/core/crossref/map/lines-between';
import { drawMatrix, shadeOf, shadesOf } from '../../../../src/core/crossref/map/matrix';
import { mapPlan } from '../../../../src/core/crossref/map/plan-map';
import { formatLabel } from '../../../../src/core/plan/label';
import { sketch } from './sketch';

test('the matrix of a small plan has a line for each action that shares something', () => {
  const plan = sketch({ a: ['Course on tea'], b: ['Course on salt'] }, { a: ['Course on tea', 'Course on rice'] });
  expect(drawMatrix(mapPlan(plan))).toEqual({
    of: 'actions',
    lines: [
      { name: '1-(a)', section: 1 },
      { name: '2-(a)', section: 2 },
    ],
    cells: [
      {
        lines: [0, 1],
        names: ['1-(a)', '2-(a)'],
        actions: [['1-(a)'], ['2-(a)']],
        activities: [plan.activities[0]!.id],
      },
    ],
  });
});

test('where too many actions share something the matrix has a line for each section', () => {
  const many = Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => [
      formatLabel(index + 1, 'doubled'),
      [`Course ${index < 128 ? Math.floor(index / 2) : index} of many`],
    ]),
  );
  const plan = sketch(many, { a: ['Course 0 of many', 'Course 128 of many'] }, { a: ['Course 3 of three'] });
  const matrix = drawMatrix(mapPlan(plan));
  expect([matrix.of, matrix.lines.map(({ name }) => name)]).toEqual(['sections', ['1', '2', '3']]);
  expect(matrix.cells.map(({ names, activities }) => [names, activities.length])).toEqual([
    [['1', '1'], 64],
    [['1', '2'], 2],
  ]);
  expect(findLinesBetween(plan, matrix.cells[1]!).map(({ lines }) => lines.map(({ listing }) => listing))).toEqual([
    ['1-(a)#1', '1-(b)#1', '2-(a)#1'],
    [`1-(${formatLabel(129, 'doubled')})#1`, '2-(a)#2'],
  ]);
});

test('a plan that shares nothing has an empty matrix', () => {
  expect(drawMatrix(mapPlan(sketch({ a: ['Course on tea'], b: [] })))).toEqual({ of: 'actions', lines: [], cells: [] });
});

test('what two actions share is listed with the lines of both, those of a composite too', () => {
  const plan = sketch({
    a: ['Accreditation workshop for tea experts (See also 1-(c))'],
    b: ['Accreditation workshop for rice experts (See also 1-(c))'],
    c: ['Accreditation workshops for experts of tea and rice respectively (See also 1-(a) and (b))'],
  });
  const [first] = drawMatrix(mapPlan(plan)).cells;
  expect(findLinesBetween(plan, first!)).toMatchObject([
    { title: 'Accreditation workshop for tea experts', lines: [{ listing: '1-(a)#1' }, { listing: '1-(c)#1' }] },
  ]);
});

test('each shade stands for twice as many activities as the one before, the last for all that are more', () => {
  expect([1, 2, 3, 4, 7, 8, 31, 32, 500].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 4, 5, 5]);
  const activities = Array.from({ length: 40 }, (_, index) => `A${index}`);
  const cell = { lines: [0, 1], names: ['1', '2'], actions: [[], []], activities } as const;
  expect(shadesOf({ of: 'actions', lines: [], cells: [cell] }).at(-1)).toEqual({ from: 32, to: null });
});
