import { strToU8, zipSync } from 'fflate';

import { openFileHost } from '../../../src/host/file/file-host';
import { sketchParts, zipParts } from './sketched-file';

const plain = sketchParts([{ name: 'Plan', cells: { A1: 'x', B1: 1 } }]);
const sheet = 'xl/worksheets/sheet1.xml';

async function refusal(bytes: Uint8Array): Promise<unknown> {
  const work = async (): Promise<void> => {
    const host = await openFileHost(bytes, 'plan.xlsx');
    await host.read('Plan');
  };
  return work().then(
    () => undefined,
    (error: unknown) => error,
  );
}

const unreadable = { name: 'HostError', code: 'unreadable', what: 'plan.xlsx' };
const tooLarge = { name: 'HostError', code: 'too-large', what: 'plan.xlsx' };

/** Sets the size that a zip's directory declares for a path. */
function declareSize(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  const name = Buffer.from(path);
  for (let found = Buffer.from(lying).indexOf(name); found >= 0; found = Buffer.from(lying).indexOf(name, found + 1)) {
    if (found >= 46 && view.getUint32(found - 46, true) === 0x02014b50) view.setUint32(found - 22, size, true);
  }
  return lying;
}

describe('a file that is no workbook is called unreadable', () => {
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
  const whole = zipParts(plain);
  const without = (path: string): Uint8Array =>
    zipParts(Object.fromEntries(Object.entries(plain).filter(([other]) => other !== path)));
  const withPart = (path: string, text: string): Uint8Array => zipParts({ ...plain, [path]: text });

  test.each<[string, Uint8Array]>([
    ['no bytes at all', new Uint8Array()],
    ['a text', strToU8('Annual plan;2025\n'.repeat(9))],
    ['an encrypted workbook (an OLE file)', ole],
    ['a workbook cut off in the middle', whole.slice(0, whole.length / 2)],
    ['a workbook without its directory’s begin', whole.slice(200)],
    ['a zip of something else', zipSync({ 'readme.txt': strToU8('hello') })],
    ['a package without its workbook part', without('xl/workbook.xml')],
    ['a package without its sheet part', without(sheet)],
    ['a Word document', withPart('xl/workbook.xml', '<document><body/></document>')],
    ['a workbook part that is cut off', withPart('xl/workbook.xml', plain['xl/workbook.xml']!.slice(0, 150))],
    ['a sheet that is cut off in a row', withPart(sheet, plain[sheet]!.slice(0, plain[sheet]!.indexOf('</row>')))],
    ['a sheet without cells’ section', withPart(sheet, '<dialogsheet/>')],
    ['a sheet with a document type', withPart(sheet, `<!DOCTYPE x [<!ENTITY a "aaaa">]>${plain[sheet]}`)],
    ['shared strings that are cut off', withPart('xl/sharedStrings.xml', '<sst><si><t>x</t')],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toMatchObject(unreadable);
  });

  test('a part whose compressed bytes are damaged', async () => {
    const bytes = zipParts({ ...plain, [sheet]: plain[sheet]!.padEnd(5000, ' ') });
    const start = Buffer.from(bytes).indexOf(sheet) + sheet.length;
    bytes.fill(0xff, start, start + 40);
    expect(await refusal(bytes)).toMatchObject(unreadable);
  });

  test('a part that inflates to less than it declares', async () => {
    expect(await refusal(declareSize(zipParts(plain), sheet, 100_000))).toMatchObject(unreadable);
  });

  test('an entry marked as encrypted', async () => {
    const bytes = zipParts(plain);
    const entry = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes[entry + 8]! |= 1;
    expect(await refusal(bytes)).toMatchObject(unreadable);
  });

  test('two entries of one name', async () => {
    const bytes = zipParts({ ...plain, 'xl/worksheets/sheet2.xml': 'x' });
    const text = Buffer.from(bytes);
    const twin = Buffer.from(sheet);
    const other = Buffer.from('xl/worksheets/sheet2.xml');
    for (let at = text.indexOf(other); at >= 0; at = text.indexOf(other)) twin.copy(text, at);
    expect(await refusal(new Uint8Array(text))).toMatchObject(unreadable);
  });
});

describe('a file that would inflate beyond measure is refused as too large', () => {
  const bomb = zipSync({ 'xl/media/zero.bin': [new Uint8Array(150_000_000), { level: 1 }] });

  test('when it says so', async () => {
    expect(await refusal(declareSize(bomb, 'xl/media/zero.bin', 210_000_000))).toMatchObject(tooLarge);
  });

  test('when it lies about it, without taking the memory', async () => {
    const before = process.memoryUsage().rss;
    expect(await refusal(declareSize(bomb, 'xl/media/zero.bin', 1000))).toMatchObject(tooLarge);
    expect(process.memoryUsage().rss - before).toBeLessThan(75_000_000);
  });

  test('when it has too many entries', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 20_001 }, (_, index) => [`xl/${index}.xml`, new Uint8Array()]),
    );
    expect(await refusal(zipSync(entries, { level: 0 }))).toMatchObject(tooLarge);
  });
});

describe('a file that is odd but sound is read', () => {
  test('with entries stored uncompressed', async () => {
    const files = Object.fromEntries(Object.entries(plain).map(([path, text]) => [path, strToU8(text)]));
    expect(await refusal(zipSync(files, { level: 0 }))).toBeUndefined();
  });

  test('with a comment after its directory', async () => {
    const bytes = zipParts(plain);
    const comment = strToU8('made elsewhere');
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint16(bytes.length - 2, comment.length, true);
    expect(await refusal(new Uint8Array([...bytes, ...comment]))).toBeUndefined();
  });

  test('with dates before the zip format’s first year', async () => {
    const bytes = zipParts(plain);
    const view = new DataView(bytes.buffer);
    for (
      let at = Buffer.from(bytes).indexOf('PK\u0001\u0002');
      at >= 0;
      at = Buffer.from(bytes).indexOf('PK\u0001\u0002', at + 1)
    ) {
      view.setUint32(at + 12, 0, true);
    }
    const host = await openFileHost(bytes, 'plan.xlsx');
    expect((await (await openFileHost(host.pack(), 'plan.xlsx')).read('Plan')).cells).toHaveLength(2);
  });
});
