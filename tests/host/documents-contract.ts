import fc from 'fast-check';

import type { OpenHost } from './sketch';

const plan = { name: 'Plan', cells: { A1: 'Annual plan' } };

/** What every host owes to what is kept in the workbook. */
export function describeDocuments(open: OpenHost): void {
  test('keeps nothing at first', async () => {
    expect(await (await open([plan])).load('profile')).toBeNull();
  });

  test('gives back what was kept, the last of it', async () => {
    const host = await open([plan]);
    await host.save('profile', '{"id":"first"}');
    await host.save('profile', '{"id":"second"}');
    expect(await host.load('profile')).toBe('{"id":"second"}');
  });

  test('keeps documents side by side', async () => {
    const host = await open([plan]);
    await host.save('profile', 'p');
    await host.save('reading', 'r');
    await host.save('identity', 'i');
    await host.save('reading', null);
    expect(await Promise.all(['profile', 'reading', 'identity'].map((name) => host.load(name)))).toEqual([
      'p',
      null,
      'i',
    ]);
  });

  test('takes a document out, and one that is not there as well', async () => {
    const host = await open([plan]);
    await host.save('profile', 'p');
    await host.save('profile', null);
    await host.save('profile', null);
    expect(await host.load('profile')).toBeNull();
  });

  test('tells an empty document from none', async () => {
    const host = await open([plan]);
    await host.save('profile', '');
    expect(await host.load('profile')).toBe('');
  });

  test.each([
    ['what XML uses for itself', '<a b="c">&amp; ]]> <!-- --> <?x?> \'</kept>'],
    ['line ends and spaces', '\r\n \t a\rb\n\n '],
    ['characters that XML cannot hold', 'a\u0000b\u001f\ufffe\uffff\ud800 \udc00'],
    ['what looks like an escape', '_x0041_ _x005F_ &#65; \\u0041'],
    ['letters of all planes', 'Viet Nam Việt 中文 😀 \u2028\u0085'],
    ['a million characters', '{"text":"é&<"}'.repeat(80_000)],
  ])('keeps %s as it was', async (_, text) => {
    const host = await open([plan]);
    await host.save('identity', text);
    expect((await host.load('identity')) === text).toBe(true);
  });

  test('keeps any value written as JSON', async () => {
    const host = await open([plan]);
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = JSON.stringify(value);
        await host.save('identity', text);
        expect(await host.load('identity')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test('takes any name', async () => {
    const host = await open([plan]);
    await host.save('a "name" & <more> ü', 'kept');
    expect(await host.load('a "name" & <more> ü')).toBe('kept');
  });

  test('leaves the sheets alone', async () => {
    const host = await open([plan]);
    const before = [await host.list(), await host.read('Plan')];
    await host.save('profile', 'p');
    expect([await host.list(), await host.read('Plan')]).toEqual(before);
  });
}
