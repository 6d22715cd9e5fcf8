import { countFormula } from '../../../../src/core/summary/reports/count-formula';
import { planDataColumns, planDataName } from '../../../../src/core/summary/reports/plan-data';
import type { Report } from '../../../../src/core/summary/report';
import { evaluatorOf } from './evaluate';

const { country, kpiNumber, once, firstForCountry } = planDataColumns;

/** A long table whose places are these, each once. */
function dataOf(places: readonly string[]): Report {
  const columns = [country, firstForCountry].map((title) => ({ title, width: 10 }));
  return {
    ...{ sheet: 'Plan data', title: 'Plan data', note: '' },
    table: { name: planDataName, columns, rows: places.map((place) => [place, 1]) },
  };
}

test('a count without criteria is the sum of its column', () => {
  expect(countFormula(once, [], 4)).toEqual({ formula: '=SUM(ConcordPlanData[First for plan])', value: 4 });
});

test('numbers stand in a formula as they are, texts as what cells must equal', () => {
  const criteria = [
    [kpiNumber, 3],
    [country, 'Fiji'],
  ] as const;
  expect(countFormula(firstForCountry, criteria, 2)).toEqual({
    formula:
      '=SUMIFS(ConcordPlanData[First for country],ConcordPlanData[KPI number],3,ConcordPlanData[Country],"=Fiji")',
    value: 2,
  });
});

test.each([
  'Isle of *',
  'What?',
  'A~B',
  'Say "tea"',
  '>5',
  '<>',
  '=x',
  "Côte d'Ivoire",
  'R&D [group]',
  'a,b',
  '~',
  '""',
])('a place called %s is counted alone', (name) => {
  const others = ['Isle of Man', 'Whats', 'AxB', 'Say tea', '7', 'x', 'R&D group', 'a', 'A~~B'];
  const formula = countFormula(firstForCountry, [[country, name]], 1);
  if (typeof formula === 'number') throw new Error('No formula');
  expect(evaluatorOf([dataOf([...others, name])])(formula.formula)).toBe(1);
});

test('a name that is too long for a formula is counted by a number alone', () => {
  expect(countFormula(firstForCountry, [[country, 'x'.repeat(254)]], 3)).toMatchObject({ value: 3 });
  expect(countFormula(firstForCountry, [[country, 'x'.repeat(255)]], 3)).toBe(3);
});

test('columns of the long table need no escapes in a formula', () => {
  for (const title of Object.values(planDataColumns)) expect(title).toMatch(/^[A-Za-z]+(?: [A-Za-z]+)*$/);
});
