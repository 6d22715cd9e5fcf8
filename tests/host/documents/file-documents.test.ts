import { unzipSync, zipSync } from 'fflate';

import { documentNamespace, formatDocument } from '../../../src/host/document-xml';
import { openFileHost } from '../../../src/host/file/file-host';
import { unzipTexts } from '../file/published-file';
import { relationships, sketchParts, zipParts, type Parts } from '../file/sketched-file';

const plain = sketchParts([{ name: 'Plan', cells: { A1: 'Annual plan' } }]);

/** The workbook with a part of somebody else’s that we cannot read, and one of ours for each text given. */
function withParts(texts: readonly string[], ours = (text: string) => formatDocument('profile', text)): Parts {
  const foreign = '<!DOCTYPE x><x xmlns="urn:others">profile</x>';
  const xmls = [foreign, ...texts.map(ours)];
  const links = xmls.map(
    (_, index) => [`rIdXml${index + 1}`, 'customXml', `../customXml/item${index + 1}.xml`] as const,
  );
  const linked = relationships(links).replace(/^.*?>|<\/Relationships>$/g, '');
  const items = xmls.flatMap((xml, index): [string, string][] => [
    [`customXml/item${index + 1}.xml`, xml],
    [
      `customXml/_rels/item${index + 1}.xml.rels`,
      relationships([['r', 'customXmlProps', `itemProps${index + 1}.xml`]]),
    ],
    [`customXml/itemProps${index + 1}.xml`, '<datastoreItem/>'],
  ]);
  return {
    ...plain,
    'xl/_rels/workbook.xml.rels': plain['xl/_rels/workbook.xml.rels']!.replace('</R', `${linked}</R`),
    ...Object.fromEntries(items),
  };
}

async function open(parts: Parts) {
  return openFileHost(zipParts(parts), 'plan.xlsx');
}

describe('what is kept in a workbook file', () => {
  test('stands in a part of its own with its id, linked from the workbook', async () => {
    const host = await open(plain);
    await host.save('profile', '{"id":"a & b"}');
    const saved = unzipTexts(host.pack());
    expect(Object.keys(saved).slice(Object.keys(plain).length)).toEqual([
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/_rels/item1.xml.rels',
    ]);
    expect(saved['customXml/item1.xml']).toBe(
      `<kept xmlns="urn:concord:work-plan:kept:profile" xml:space="preserve">{"id":"a &amp; b"}</kept>`,
    );
    expect(saved['customXml/itemProps1.xml']).toMatch(/ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}"/);
    expect(saved['customXml/_rels/item1.xml.rels']).toContain('/customXmlProps" Target="itemProps1.xml"');
    expect(saved['xl/_rels/workbook.xml.rels']).toContain('/customXml" Target="../customXml/item1.xml"');
    expect(saved['[Content_Types].xml']).toContain('PartName="/customXml/itemProps1.xml"');
  });

  test('goes without trace', async () => {
    const parts = withParts([]);
    const host = await open(parts);
    await host.save('profile', 'p');
    await host.save('identity', 'i');
    await host.save('profile', null);
    await host.save('identity', null);
    expect(unzipTexts(host.pack())).toEqual(parts);
  });

  test('takes the place of what was kept before, and nothing else is touched', async () => {
    const parts = withParts(['before']);
    const host = await open(parts);
    await host.save('profile', 'after');
    expect(unzipTexts(host.pack())).toEqual({ ...parts, 'customXml/item2.xml': formatDocument('profile', 'after') });
  });

  test('leaves the numbers that other parts have', async () => {
    const host = await open({ ...withParts([]), 'customXml/itemProps2.xml': '<odd/>' });
    await host.save('profile', 'p');
    const saved = unzipTexts(host.pack());
    expect(saved['customXml/item3.xml']).toBe(formatDocument('profile', 'p'));
    expect(saved['customXml/itemProps2.xml']).toBe('<odd/>');
  });

  test('where it is kept twice, the later one counts', async () => {
    expect(await (await open(withParts(['first', 'second']))).load('profile')).toBe('second');
  });

  test('where it is kept twice, saving leaves one', async () => {
    const host = await open(withParts(['first', 'second']));
    await host.save('profile', 'third');
    const saved = unzipTexts(host.pack());
    const left = Object.keys(saved).filter((path) => /customXml\/item\d/.test(path));
    expect(left).toEqual(['customXml/item1.xml', 'customXml/item3.xml']);
    expect(saved['xl/_rels/workbook.xml.rels']).not.toContain('item2.xml');
    expect(await host.load('profile')).toBe('third');
  });

  test('is found where LibreOffice links it, and is moved to where Excel does', async () => {
    const { 'xl/_rels/workbook.xml.rels': links, '_rels/.rels': root, ...rest } = withParts(['kept']);
    const link = /<Relationship Id="rIdXml2".*?\/>/.exec(links!)![0];
    const host = await open({
      ...rest,
      'xl/_rels/workbook.xml.rels': links!.replace(link, ''),
      '_rels/.rels': root!.replace('</R', `${link}</R`),
    });
    expect(await host.load('profile')).toBe('kept');
    await host.save('profile', 'moved');
    const saved = unzipTexts(host.pack());
    expect(saved['_rels/.rels']).toBe(root);
    expect(saved['xl/_rels/workbook.xml.rels']).toContain('../customXml/item2.xml');
    expect(await host.load('profile')).toBe('moved');
  });

  test.each([
    ['with other marks', `<k:kept xmlns:k='${documentNamespace('profile')}'><![CDATA[{"a":1}]]></k:kept>`, '{"a":1}'],
    ['with elements in it', formatDocument('profile', '').replace('></', '>a<b>c</b></'), 'a<b>c</b>'],
    ['with nothing in it', `<?xml version="1.0"?><!-- x --><kept xmlns="${documentNamespace('profile')}"/>`, ''],
    ['cut off', formatDocument('profile', '{"a":1}').slice(0, -4), formatDocument('profile', '{"a":1}').slice(0, -4)],
  ])('and changed by hand, %s, is given as it stands', async (_, xml, text) => {
    expect(await (await open(withParts([''], () => xml))).load('profile')).toBe(text);
  });

  test('is read in UTF-16 too', async () => {
    const xml = `\ufeff${formatDocument('profile', 'kept é')}`;
    const bytes = new Uint8Array(Buffer.from(xml, 'utf16le'));
    const parts = unzipSync(zipParts(withParts([''])));
    const host = await openFileHost(zipSync({ ...parts, 'customXml/item2.xml': bytes }), 'plan.xlsx');
    expect(await host.load('profile')).toBe('kept é');
  });
});
