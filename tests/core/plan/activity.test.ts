import { identifyActivities } from '../../../src/core/plan/activity';
import type { Entry } from '../../../src/core/plan/activity/wording';

const entry = (id: string, text: string, ...seeAlso: string[]): Entry => ({
  id,
  action: id.split('#')[0]!,
  text,
  seeAlso,
});
const groups = (...entries: Entry[]) => identifyActivities(entries).map(({ listings }) => listings);

test('the same words are one activity, whatever their case, spaces and closing stop', () => {
  expect(groups(entry('1-(a)#1', 'Workshop on tea'), entry('1-(b)#1', 'workshop  on Tea.'))).toEqual([
    ['1-(a)#1', '1-(b)#1'],
  ]);
});

test('two wordings that refer to each other are one activity', () => {
  const [one, ...more] = identifyActivities([
    entry('1-(a)#1', 'Workshop on tea for Fiji and Samoa', '3-(k)'),
    entry('3-(k)#1', 'Workshop on tea for Fiji', '1-(a)'),
  ]);
  expect(one!.listings).toEqual(['1-(a)#1', '3-(k)#1']);
  expect(more).toEqual([]);
});

test('two wordings of which one does not refer back stay apart', () => {
  expect(
    groups(
      entry('1-(a)#1', 'Workshop on tea for Fiji and Samoa', '3-(k)'),
      entry('3-(k)#1', 'Workshop on tea for Fiji'),
    ),
  ).toHaveLength(2);
});

test('listings with little in common that refer to each other stay apart', () => {
  expect(groups(entry('1-(a)#1', 'Workshop on tea', '1-(b)'), entry('1-(b)#1', 'Newsletter', '1-(a)'))).toHaveLength(2);
});

test('a listing that stands for two activities is neither of them', () => {
  const activities = identifyActivities([
    entry('1-(a)#1', 'Accreditation workshop for tea experts', '3-(b)'),
    entry('1-(c)#1', 'Accreditation workshop for coffee experts', '3-(b)'),
    entry('3-(b)#1', 'Accreditation workshops for experts of tea and coffee respectively', '1-(a)', '1-(c)'),
  ]);
  expect(activities.map(({ listings }) => listings)).toEqual([['1-(a)#1'], ['1-(c)#1'], ['3-(b)#1']]);
  expect(activities.map(({ parts }) => parts)).toEqual([[], [], ['A001', 'A002']]);
});
