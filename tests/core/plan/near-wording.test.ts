import fc from 'fast-check';

import type { Decided } from '../../../src/core/plan/activity/decided';
import type { Entry } from '../../../src/core/plan/activity/wording';
import { proposeSame } from '../../../src/core/plan/near-wording/propose';
import { profiles } from '../../../src/jobs/profiles';

const profile = profiles[0];
const entry = (id: string, text: string, ...seeAlso: string[]): Entry => ({
  id,
  action: id.split('#')[0]!,
  text,
  seeAlso,
});
const propose = (entries: readonly Entry[], decided?: Decided) => proposeSame(entries, profile, decided);
const pair = (one: string, other: string) => [entry('1-(a)#1', one), entry('1-(b)#1', other)];

/** Enough other activities for some words to be common. */
const others = [
  'National workshop on capacity building support in transit for Nepal',
  'Regional workshop on capacity building support for dog handlers',
  'Seminar on capacity building support in laboratories for Tonga',
  'National course on wildlife for Bhutan',
  'National course on parcels for Samoa',
  'Talks with donors',
  'Newsletter every quarter',
  'Survey of needs',
].map((text, index) => entry(`2-(a)#${index + 1}`, text));

describe('what may be one activity', () => {
  test.each([
    ['a letter is missing', 'Workshop on clasification', 'Workshop on classification', 'spelling'],
    ['two letters are swapped', 'Workshop on wildlfie trade', 'Workshop on wildlife trade', 'spelling'],
    ['a word has another ending', 'Workshop on advanced rulings', 'Workshop on advance rulings', 'spelling'],
    ['two words are written as one', 'Workshop on cyber crime', 'Workshop on cybercrime', 'spelling'],
    ['a phrase is abbreviated', 'Workshop on Trusted Trader Schemes', 'Workshop on TTS', 'abbreviation'],
    ['its small words count', 'Workshop on rules of origin', 'Workshop on RoO', 'abbreviation'],
    ['a word is abbreviated', 'Regional workshop on tea', 'Regional WS on tea', 'abbreviation'],
    [
      'an abbreviation is explained',
      'Workshop on Trusted Trader Schemes (TTS)',
      'Workshop on Trusted Trader Schemes',
      'abbreviation',
    ],
    ['one names fewer countries', 'Workshop on tea for Fiji and Samoa', 'Workshop on tea for Fiji', 'countries'],
    ['the words stand in another order', 'Tea tasting workshop', 'Workshop on tea tasting', 'word-order'],
    ['a hyphen comes and goes', 'Workshop on e-commerce', 'Workshops on ecommerce', 'same-words'],
  ])('%s', (_, one, other, kind) => {
    const [found, ...more] = propose(pair(one, other));
    expect(found!.evidence.map((evidence) => evidence.kind)).toEqual([kind]);
    expect(more).toEqual([]);
  });

  test('one has common words more', () => {
    const found = propose([
      ...others,
      ...pair(
        'National workshop on guarantees for Fiji',
        'National workshop on guarantees capacity building support for Fiji',
      ),
    ]);
    expect(found.map(({ evidence }) => evidence)).toEqual([
      [{ kind: 'extra-words', in: 'second', words: ['capacity', 'building', 'support'] }],
    ]);
  });
});

describe('what is two activities', () => {
  test.each([
    ['the country differs', 'Workshop on tea for Fiji', 'Workshop on tea for Samoa'],
    ['each names a country more', 'Workshop on tea for Fiji and Tonga', 'Workshop on tea for Fiji and Samoa'],
    ['only one names a country', 'National workshops on tea', 'National workshop on tea for Fiji'],
    ['the group differs', 'Workshop on tea for ASEAN', 'Workshop on tea for the Pacific'],
    ['the kind differs', 'National workshop on tea', 'Regional workshop on tea'],
    ['one is for part of a region', 'Accreditation on tea, regional', 'Accreditation on tea, sub-regional'],
    ['one is on request', 'Upon request, give help with tea', 'Give help with tea'],
    ['the group has another number', 'Master trainers WG2', 'Master trainers WG 3'],
    ['the phase differs', 'Workshop on tea, phase I', 'Workshop on tea, phase II'],
    ['only one has a number', 'Workshop on tea', 'Workshop on tea (part 2)'],
    ['the subject differs', 'Workshop on tea', 'Workshop on rice'],
    ['one has a subject more', 'Workshop on tea for Fiji', 'Workshop on tea and rice for Fiji'],
    ['a word is near and another', 'Workshop on valuation of goods', 'Workshop on evaluation of goods'],
    ['letters stand for other words', 'Workshop on TTS', 'Workshop on transit through ports'],
  ])('%s', (_, one, other) => {
    expect(propose(pair(one, other))).toEqual([]);
  });
});

test('references to each other come before one reference, and that before words alone', () => {
  const found = propose([
    entry('1-(a)#1', 'Workshop on gems for Fiji'),
    entry('1-(b)#1', 'Workshop on gems for Fiji and Samoa'),
    entry('1-(c)#1', 'Workshop on tea and porcelain for Nepal', '1-(d)'),
    entry('1-(d)#1', 'Workshop on tea for Nepal'),
    entry('1-(e)#1', 'Trusted Trader Schemes', '1-(f)'),
    entry('1-(f)#1', 'TTS', '1-(e)'),
  ]);
  expect(found.map(({ evidence }) => evidence[0]!.kind)).toEqual(['mutual-references', 'reference', 'countries']);
});

test('wordings that are one activity already are not proposed', () => {
  expect(
    propose([
      entry('1-(a)#1', 'Workshop on tea for Fiji and Samoa', '3-(k)'),
      entry('3-(k)#1', 'Workshop on tea for Fiji', '1-(a)'),
    ]),
  ).toEqual([]);
});

test('what would follow from a stronger proposal is not proposed', () => {
  const three = ['Workshop on wildlife trade', 'Workshop on wildlfie trade', 'Workshop on wildlife trdae'];
  expect(propose(three.map((text, index) => entry(`1-(a)#${index + 1}`, text)))).toHaveLength(2);
});

test('a decision either way ends the proposal, also when its words have gone and come back', () => {
  const entries = pair('Workshop on tea for Fiji', 'Workshop on tea for Fiji and Samoa');
  const words = propose(entries)[0]!.words;
  expect(propose(entries, { same: [words], apart: [] })).toEqual([]);
  expect(propose(entries, { same: [], apart: [words] })).toEqual([]);
  expect(propose(entries.slice(1), { same: [], apart: [words] })).toEqual([]);
});

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'Workshop on RM for Fiji',
      'workshop on Risk Management for Fiji and Samoa',
      '\u0000',
      '__proto__',
      'WG 3',
    ),
  ),
  { maxLength: 12 },
);

test('proposing never throws, whatever the texts', () => {
  fc.assert(
    fc.property(texts, (some) => {
      const entries = some.map((text, index) => entry(`1-(a)#${index}`, text, '1-(a)', '1-(b)'));
      const ids = new Set(entries.map(({ id }) => id));
      for (const { first, second, score } of propose(entries)) {
        expect(ids.has(first) && ids.has(second) && first !== second).toBe(true);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('what is proposed does not hang on the order of the listings', () => {
  const near = ['tea for Fiji', 'tea for Fiji and Samoa', 'rice', 'riec', 'Trusted Traders', 'TT', 'rice and wine'];
  const entries = near.map((text, index) => entry(`1-(a)#${index}`, `Workshop on ${text}`));
  const wordsOf = (some: readonly Entry[]) =>
    propose(some)
      .map(({ words }) => [...words].sort().join(' | '))
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(wordsOf(shuffled)).toEqual(wordsOf(entries));
    }),
  );
});
