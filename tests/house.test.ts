import { readdirSync, readFileSync } from 'node:fs';
import { readFacts, type SourceText } from './house/facts';
import { laws } from './house/laws';

const house = readFacts(['src', 'tests'].flatMap(readFolder));

describe('in the house', () => {
  test.each(laws)('$title', ({ find, instead }) => {
    expect(find(house).map((offence) => `${offence}. ${instead}`)).toEqual([]);
  });

  test('nothing stands at the top but what the plan of the house names', () => {
    const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = new Set(['assets', 'src', 'tests', 'node_modules', 'dist']);
    expect(folders.map(({ name }) => name).filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([]);
  });

  test('the build of the add-in takes nothing from the tests', () => {
    expect(readFileSync('webpack.config.js', 'utf8')).not.toMatch(/tests\//);
  });
});

describe('each law can be broken:', () => {
  test.each(laws)('$title', ({ find, broken }) => {
    const tree = Object.entries(broken).map(([path, text]) => ({ path, text }));
    expect(find(readFacts(tree))).not.toEqual([]);
  });
});

function readFolder(folder: string): readonly SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
