import { readKpiAsks } from '../../../../src/core/summary/counting/kpi-asks';

test.each([
  'Number of Members',
  'NUMBER OF IMPLEMENTING MEMBERS.',
  'Members that have organised or taken part in activities',
  'Number of Member States that use the tool',
  'Percentage of administrations that report each year',
  'Increase in the number of contracting parties',
  'How many countries took part',
  'Nubmer of Membres trained',
])('“%s” asks for Members', (text) => expect(readKpiAsks(text)).toBe('members'));

test.each([
  'Number of activities',
  'Number of regional workshops for Members',
  'Total number of workshop(s) and participants',
  'At least three seminars held',
  'Number of Member training activities',
  'Number of technical assistance provided',
  'Delivery of on-line courses',
  'number of acitvities conducted',
])('“%s” asks for activities', (text) => expect(readKpiAsks(text)).toBe('activities'));

test.each([
  'Number of participants in workshops',
  'Number of workshop participants',
  'Number of training materials developed',
  'Members’ satisfaction with the workshops',
  'Level of satisfaction of Members',
  'Number of reports made by Members',
  'Number of discussions in meetings',
  'Number of expert exchanges (satisfaction of the Member)',
  'Quality of workshops',
  'Number of status reports',
  'Number of',
  '',
])('“%s” asks for what stands in no plan', (text) => expect(readKpiAsks(text)).toBe('other'));

test('a long text without end is read', () => {
  expect(readKpiAsks('very '.repeat(20_000) + 'many Members')).toBe('members');
});
