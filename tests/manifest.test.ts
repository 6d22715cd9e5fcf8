import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { associateCommands } from '../src/commands/commands';

const manifest = readFileSync('manifest.xml', 'utf8');
const schemas = '../shared/manifest-schema';
const developmentServer = 'https://localhost:3000/';

describe('the manifest', () => {
  test('is well-formed', async () => {
    expect(await errorsOf(manifest)).toEqual([]);
  });

  // Microsoft's schemas are not ours to copy into the project.
  (existsSync(schemas) ? test : test.skip)('follows Microsoft’s schema, and the schema is at work', async () => {
    expect(await errorsOf(manifest, readSchemas())).toEqual([]);
    expect(
      await errorsOf(
        manifest.replace('<Permissions>', '<Permission>').replace('</Permissions>', '</Permission>'),
        readSchemas(),
      ),
    ).not.toEqual([]);
  });

  test('asks for what the add-in cannot do without, and no more', () => {
    expect(all(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.14'],
    ]);
  });

  test('defines each resource that it refers to, and refers to each that it defines', () => {
    const used = new Set(all(/resid="([^"]+)"/g).flat());
    const defined = all(/<bt:\w+ id="([^"]+)"/g).flat();
    expect([...used].sort()).toEqual(defined.sort());
  });

  test('gives every button a label short enough for the ribbon', () => {
    const texts = new Map(all(/<bt:String id="([^"]+)" DefaultValue="([^"]+)"/g).map(([id, text]) => [id!, text!]));
    const labels = all(/<Label resid="([^"]+)"/g).map(([id]) => texts.get(id!) ?? '');
    expect(labels).toEqual(expect.arrayContaining(['Work Plan', 'Work Plan pane', 'Check', 'See also', 'Summaries']));
    expect(labels.filter((label) => label.length < 1 || label.length > 32)).toEqual([]);
  });

  test('holds pane, commands and functions in one page, the shared runtime', () => {
    const page = all(/<(?:Runtime|FunctionFile|SourceLocation) resid="([^"]+)"/g).flat();
    expect(page.filter((address) => address !== 'Functions.Metadata.Url')).toEqual(Array(5).fill('Pane.Url'));
    expect(manifest).toContain(`id="Pane.Url" DefaultValue="${developmentServer}taskpane.html"`);
    expect(manifest).toContain('lifetime="long"');
  });

  test('names the functions’ metadata, and a namespace as Excel takes it', () => {
    const [[metadata]] = all(/id="Functions\.Metadata\.Url" DefaultValue="([^"]+)"/g) as [[string]];
    expect(existsSync(metadata.replace(developmentServer, 'src/functions/'))).toBe(true);
    expect(all(/id="Functions\.Namespace" DefaultValue="([^"]+)"/g)).toEqual([['WORKPLAN']]);
  });

  test('names the actions that the commands associate', () => {
    const associated: string[] = [];
    const office = { actions: { associate: (name: string) => associated.push(name) } };
    Object.assign(globalThis, { Office: office });
    associateCommands(() => Promise.resolve());
    expect(
      all(/<FunctionName>(\w+)</g)
        .flat()
        .sort(),
    ).toEqual(associated.sort());
  });
});

describe('the icons of the manifest', () => {
  const images = all(/<bt:Image id="\w+\.(\d+)" DefaultValue="([^"]+)"/g);
  const own = [
    ['32', all(/<IconUrl DefaultValue="([^"]+)"/g)[0]![0]!],
    ['64', all(/<HighResolutionIconUrl DefaultValue="([^"]+)"/g)[0]![0]!],
  ];

  test.each([...images, ...own])('of %s pixels at %s is of that size', (pixels, address) => {
    const png = readFileSync(address.replace(developmentServer, ''));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(pixels), Number(pixels)]);
  });
});

/** The groups of each match. */
function all(pattern: RegExp, text = manifest): string[][] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1));
}

async function errorsOf(contents: string, files: readonly XMLFileInfo[] = []): Promise<readonly string[]> {
  const schema = files.find(({ fileName }) => fileName === 'OfficeAppManifestV1_1.xsd');
  const xml = { fileName: 'manifest.xml', contents };
  const rest = files.filter((file) => file !== schema);
  const { errors } = await validateXML(schema ? { xml, schema, preload: rest } : { xml, normalization: 'format' });
  return errors.map(({ message }) => message);
}

function readSchemas(): readonly XMLFileInfo[] {
  const files = readdirSync(schemas).filter((name) => name.endsWith('.xsd'));
  return files.map((fileName) => ({ fileName, contents: readFileSync(`${schemas}/${fileName}`, 'utf8') }));
}
