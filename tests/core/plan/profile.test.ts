import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findPlaces } from '../../../src/core/plan/country';
import { profileSchema, type Profile } from '../../../src/core/plan/profile';
import { profiles } from '../../../src/jobs/profiles';

/** What the schema objects to: path and reason. */
function objections(json: unknown): readonly string[] {
  const parsed = profileSchema.safeParse(json);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

/** The first profile with something else in the place of one part. */
const changed = (change: Partial<Record<keyof Profile, unknown>>) => ({ ...profiles[0], ...change });
const member = (code: string, ...names: string[]) => ({ code, names, role: 'recipient' });
const expectation = {
  id: 'ports',
  activities: { words: ['port'] },
  under: ['trade'],
  because: 'Ports serve trade.',
  evidence: '4 of 4 in 2025',
};
const group = (name: string, ...codes: string[]) => ({
  names: [name],
  members: codes.map((code) => ({ code })),
  assumed: true,
});

test.each(profiles)('the profile $id stands in its file as it is used', (profile) => {
  const file = join('src/core/plan/profiles', `${profile.id}.json`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(profile);
});

test.each(profiles)('each place that the profile $id names is found in a text', (profile) => {
  for (const { code, names } of profile.members) {
    for (const name of names) expect(findPlaces(`for ${name}.`, profile)).toMatchObject([{ kind: 'member', id: code }]);
  }
  for (const { names } of profile.groups) {
    for (const name of names)
      expect(findPlaces(`for ${name}.`, profile)).toMatchObject([{ kind: 'group', id: names[0] }]);
  }
});

test.each(profiles)('a group of all Members of $id has them all', ({ members, groups }) => {
  const largest = [...groups].sort((a, b) => b.members.length - a.members.length)[0]!;
  expect(largest.members.map(({ code }) => code).sort()).toEqual(members.map(({ code }) => code).sort());
});

test('no code names a profile', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const naming = files.filter((file) => {
    const code = readFileSync(join('src', file), 'utf8').replace(/^import .*$/gm, '');
    return profiles.some(({ id, name }) => code.includes(id) || code.includes(name));
  });
  expect([files.length > 100, naming]).toEqual([true, []]);
});

test.each<[string, unknown]>([
  [' must be an object, in curly brackets', 'profile'],
  ['name must be text', changed({ name: undefined })],
  ['name must not be empty', changed({ name: '' })],
  ['id must be a short name of small letters, digits and hyphens', changed({ id: 'My Office' })],
  ['members must be a list, in square brackets', changed({ members: 'all' })],
  ['members must hold one at least', changed({ members: [], groups: [] })],
  ['members.0.names must hold one at least', changed({ members: [member('FJ')], groups: [] })],
  [
    'members.0.code must be a country code of two capital letters, as in ISO 3166-1: FJ',
    changed({ members: [member('Fiji', 'Fiji')], groups: [] }),
  ],
  [
    'members.0.role must be one of: recipient, contributor',
    changed({ members: [{ ...member('FJ', 'Fiji'), role: 'donor' }], groups: [] }),
  ],
  ['labels.style must be one of: doubled, counted, numbered', changed({ labels: { style: 'roman' } })],
  ['rsps.0.from must be a year: 2026', changed({ rsps: [{ from: '2024', to: 2026, outcomes: [] }] })],
  [
    'rsps.0.outcomes.0.id must be the number of an outcome: "1.1.3"',
    changed({ rsps: [{ from: 2024, to: 2026, outcomes: [{ id: 'one', milestones: [] }] }] }),
  ],
  [
    'expectations.0.activities.kinds.0 must be one of: national, sub-regional, regional, accreditation, training, meeting, on-request, continuing, other',
    changed({ expectations: [{ ...expectation, activities: { kinds: ['visit'] } }] }),
  ],
  ['expectations.0.under must hold one at least', changed({ expectations: [{ ...expectation, under: [] }] })],
  ['expectations.0.evidence must be text', changed({ expectations: [{ ...expectation, evidence: undefined }] })],
  [
    'groups.0.members.0.from must be a month: 2025-10',
    changed({ groups: [{ ...group('ASEAN'), members: [{ code: 'TL', from: 'October' }] }] }),
  ],
])('%s', (objection, json) => {
  expect(objections(json)).toEqual([objection]);
});

test.each<[string, unknown]>([
  [
    'members.0.code ZZ is no country code of ISO 3166-1 (two letters, as FJ)',
    changed({ members: [member('ZZ', 'Zedland')], groups: [] }),
  ],
  [
    'members.1.code FJ is a Member already, at members.0',
    changed({ members: [member('FJ', 'Fiji'), member('FJ', 'Viti')], groups: [] }),
  ],
  [
    'members.1.names.0 “FIJI” is claimed by members.0 too',
    changed({ members: [member('FJ', 'Fiji'), member('WS', 'FIJI')], groups: [] }),
  ],
  [
    'groups.0.names.0 “Fiji” is claimed by members.0 too',
    changed({ members: [member('FJ', 'Fiji')], groups: [group('Fiji', 'FJ')] }),
  ],
  ['groups.0.names.0 “!” has no word in it', changed({ groups: [group('!', 'FJ')] })],
  [
    'groups.0.members.1.code ZZ is no country code of ISO 3166-1 (two letters, as FJ)',
    changed({ groups: [group('Islands', 'FJ', 'ZZ')] }),
  ],
  ['groups.0.members.1.code FJ is in this group already', changed({ groups: [group('Islands', 'FJ', 'FJ')] })],
  [
    'headings.kpi.0 “activity” stands for the column “listings” already',
    changed({ headings: { listings: ['activity'], kpi: ['activity'] } }),
  ],
  ['headings.kpi.0 “KPI” must be in small letters', changed({ headings: { listings: ['activity'], kpi: ['KPI'] } })],
  ['rsps.0.to 2020 is before the first year, 2024', changed({ rsps: [{ from: 2024, to: 2020, outcomes: [] }] })],
  [
    'rsps.0.outcomes.1.id outcome 1.1 is listed already',
    changed({ rsps: [{ from: 2024, to: 2026, outcomes: [1, 2].map(() => ({ id: '1.1', milestones: [] })) }] }),
  ],
  [
    'rsps.0.outcomes.0.milestones.1 milestone 3 is listed already',
    changed({ rsps: [{ from: 2024, to: 2026, outcomes: [{ id: '1.1', milestones: [3, 3] }] }] }),
  ],
  [
    'expectations.1.id “ports” is the name of another already, at expectations.0',
    changed({ expectations: [expectation, expectation] }),
  ],
  [
    'expectations.0.activities must say which activities: under, words, groups or kinds',
    changed({ expectations: [{ ...expectation, activities: {} }] }),
  ],
  [
    'expectations.0.activities.groups.0 “Moon” is no group of this profile',
    changed({ expectations: [{ ...expectation, activities: { groups: ['Moon'] } }] }),
  ],
])('%s', (objection, json) => {
  expect(objections(json)).toEqual([objection]);
});

test('a group may have countries that are no Members of the region', () => {
  expect(objections(changed({ groups: [group('Neighbours', 'FJ', 'KI')] }))).toEqual([]);
});

test('a profile without expectations is a profile', () => {
  expect(objections(changed({ expectations: undefined }))).toEqual([]);
});

test('a group of an expectation may go by any of its names, in any case', () => {
  const [named] = profiles[0].groups;
  const groups = [named!.names.at(-1)!.toUpperCase()];
  expect(objections(changed({ expectations: [{ ...expectation, activities: { groups } }] }))).toEqual([]);
});
