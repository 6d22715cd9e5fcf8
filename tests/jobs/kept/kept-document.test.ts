import fc from 'fast-check';
import { z } from 'zod';

import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { loadKept, saveKept } from '../../../src/jobs/kept/kept-document';
import { sayError } from '../../../src/jobs/say';

// The one name that a parsed object takes otherwise than others.
const name = fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__');
const schema = z.object({ columns: z.array(z.number()) });

function open() {
  return openMemoryHost('plan.xlsx', [{ sheet: 'Plan', cells: [] }]);
}

test('nothing is kept at first', async () => {
  expect(await loadKept(open(), 'reading', schema)).toBeNull();
});

test('what was kept comes back', async () => {
  const host = open();
  await saveKept(host, 'reading', { columns: [1, 2] });
  expect(await loadKept(host, 'reading', schema)).toEqual({ columns: [1, 2] });
});

test('any value of JSON comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, fc.jsonValue()), async (value) => {
      const host = open();
      await saveKept(host, 'reading', value);
      expect(JSON.stringify(await loadKept(host, 'reading', z.json()))).toBe(JSON.stringify(value));
    }),
  );
});

test('null takes it out', async () => {
  const host = open();
  await saveKept(host, 'reading', { columns: [] });
  await saveKept(host, 'reading', null);
  expect(await loadKept(host, 'reading', schema)).toBeNull();
});

test.each([
  ['no JSON', 'reading', '{"columns":'],
  ['nothing', 'reading', ''],
  ['other JSON', 'reading', '{"columns":["one"]}'],
] as const)('%s where something was kept is refused with a sentence, and left as it is', async (_, name, text) => {
  const host = open();
  await host.save(name, text);
  const error: unknown = await loadKept(host, name, schema).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'Refusal', code: `unreadable-${name}` });
  expect(sayError(error)).toMatch(/^This workbook keeps .*cannot be understood\. It was left as it is\./);
  expect(await host.load(name)).toBe(text);
});

test('what cannot be understood can be replaced', async () => {
  const host = open();
  await host.save('reading', 'broken');
  await saveKept(host, 'reading', { columns: [3] });
  expect(await loadKept(host, 'reading', schema)).toEqual({ columns: [3] });
});
