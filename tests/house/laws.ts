import { arrows, barred, isWithin } from './arrows';
import { findCycles } from './cycles';
import type { Facts, Mention } from './facts';

/** A law of the house. */
export interface Law {
  readonly title: string;
  /** What the offender should do instead. */
  readonly instead: string;
  /** Each offence, with its place. */
  readonly find: (files: readonly Facts[]) => readonly string[];
  /** A small tree that breaks it, by path: the law is at work only if it is seen to fail. */
  readonly broken: Readonly<Record<string, string>>;
}

const longest = 250;
const dozen = 12;
const xlsxLibrary = '@cj-tech-master/excelts';
const rulesList = 'src/core/rules/index.ts';

/** What a pure function has no business with. */
const impure: ReadonlySet<string> = new Set([
  ...['document', 'window', 'globalThis', 'self', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame'],
  ...['console', 'process', 'Buffer', 'require', 'Office', 'Excel', 'OfficeExtension', 'Promise'],
  ...['Date.now', 'new Date()', 'performance', 'Math.random', 'crypto'],
]);

/** Sheets deleted, copied or protected clear Excel's undo list; renamed, moved or hidden ones on desktops; merged areas read, too. */
const clearsUndo: ReadonlySet<string> = new Set([
  ...['delete()', 'copy()', 'protect()', 'unprotect()', 'name =', 'position =', 'visibility ='],
  ...['getMergedAreas()', 'getMergedAreasOrNullObject()', 'requestUpdate()'],
]);

/**
 * They delete or name, but never a sheet: our own pivots, charts, slicers, custom XML parts, tables, conditional formats and notes, and
 * rows at the planner's word, who is not let tear merged cells unseen.
 */
const excused: readonly string[] = [
  ...[
    'reports/sheet/write-sheet',
    'reports/sheet/heat',
    'reports/pivots',
    'reports/drawings/charts',
    'reports/drawings/slicers',
  ],
  ...['documents', 'new-sheet', 'marks/colours', 'marks/notes', 'rows/change-rows', 'rows/merged'],
].map((file) => `src/host/excel/${file}.ts`);

export const laws: readonly Law[] = [
  {
    title: 'a folder imports only from the folders that its arrow names',
    instead:
      'See tests/house/arrows.ts: move the code to where it is allowed, or hand over what is needed as a parameter.',
    find: (files) => files.filter(({ path }) => isWithin(path, 'src')).flatMap(strayImports),
    broken: {
      'src/core/sheet/grid.ts': "import { plan } from '../plan/model';",
      'src/core/plan/model.ts': 'export const plan = 1;',
    },
  },
  {
    title: 'the product knows no test, and the tests from outside know no product',
    instead: 'Move what both need to the side that may own it.',
    find: (files) =>
      barred.flatMap(({ folder, never, why }) =>
        files
          .filter(({ path }) => isWithin(path, folder))
          .flatMap(({ path, imports }) =>
            imports
              .filter((to) => never.some((place) => isWithin(to, place)))
              .map((to) => `${path} imports ${to}. ${why}`),
          ),
      ),
    broken: { 'src/taskpane/main.tsx': "import '../../tests/excel/client';", 'tests/excel/client.ts': 'export {};' },
  },
  {
    title: 'no file imports itself by a way round',
    instead: 'Split off what both need, or turn one of the arrows round.',
    find: findCycles,
    broken: { 'src/jobs/a.ts': "import './b';", 'src/jobs/b.ts': "import './c';", 'src/jobs/c.ts': "import './a';" },
  },
  {
    title: 'the core is pure: no browser, Node, Office, clock, chance or waiting',
    instead: 'Do it in a job, a host or a root, and hand the result to the core.',
    find: (files) =>
      files
        .filter(({ path }) => isWithin(path, 'src/core'))
        .flatMap((file) => [
          ...mentions(file, file.globals, ({ name }) => impure.has(name)),
          ...mentions(file, file.syntax, ({ name }) => name === 'async' || name === 'await'),
        ]),
    broken: { 'src/core/plan/now.ts': 'export const now = async () => Date.now();' },
  },
  {
    title: 'only src/host/excel says Excel',
    instead: 'Ask the host for it, through src/host/host.ts.',
    find: (files) =>
      files
        .filter(({ path }) => isWithin(path, 'src') && !isWithin(path, 'src/host/excel'))
        .flatMap((file) => mentions(file, file.globals, ({ name }) => name === 'Excel' || name === 'OfficeExtension')),
    broken: { 'src/jobs/read.ts': 'export const read = () => Excel.run(async () => 1);' },
  },
  {
    title: 'nothing on the way of check, fix and link clears Excel’s undo list',
    instead: `Only ${excused.join(' and ')} may use such members, and never on the planner’s own sheets.`,
    find: (files) =>
      files
        .filter(({ path }) => isWithin(path, 'src/host/excel') && !excused.includes(path))
        .flatMap((file) => mentions(file, file.members, ({ name }) => clearsUndo.has(name))),
    broken: {
      'src/host/excel/read.ts': 'export const read = (range: Excel.Range) => range.getMergedAreasOrNullObject();',
    },
  },
  {
    title: 'one file of src and one of tests/excel import the xlsx library',
    instead: 'Go through that file, so that the library can be changed in one place.',
    find: (files) =>
      ['src', 'tests/excel'].flatMap((folder) => {
        const users = files.filter(
          ({ path, imports }) => isWithin(path, folder) && imports.some((to) => isWithin(to, xlsxLibrary)),
        );
        return users.length > 1 ? [`${users.map(({ path }) => path).join(' and ')} import ${xlsxLibrary}`] : [];
      }),
    broken: {
      'src/host/file/read.ts': `import '${xlsxLibrary}';`,
      'src/host/file/write.ts': `import '${xlsxLibrary}/writer';`,
    },
  },
  {
    title: `no file is longer than ${longest} lines`,
    instead: 'It holds more than one idea: give each a file.',
    find: (files) =>
      files.filter(({ lines }) => lines > longest).map(({ path, lines }) => `${path} has ${lines} lines`),
    broken: { 'src/jobs/long.ts': '// line\n'.repeat(longest + 1) },
  },
  {
    title: 'no folder holds more than a dozen files',
    instead: 'Sort them into folders by subject.',
    find: (files) => {
      const folders = files.map(({ path }) => path.slice(0, path.lastIndexOf('/')));
      return [...new Set(folders)]
        .map((folder) => ({ folder, held: folders.filter((one) => one === folder).length }))
        .flatMap(({ folder, held }) => (held > dozen ? [`${folder} holds ${held} files`] : []));
    },
    broken: Object.fromEntries(
      Array.from({ length: dozen + 1 }, (_, index) => [`src/jobs/job${index}.ts`, 'export {};']),
    ),
  },
  {
    title: 'there are no barrels, and the list of rules is the only index',
    instead: 'Import from the file that has it.',
    find: (files) =>
      files
        .filter(({ path }) => isWithin(path, 'src'))
        .filter(({ path, isBarrel }) => isBarrel || (/\/index\.tsx?$/.test(path) && path !== rulesList))
        .map(({ path }) => `${path} is a barrel`),
    broken: { 'src/core/plan/index.ts': "export * from './model';" },
  },
  {
    title: 'names say what a thing is: no utils, no I…, …Manager, …Helper, …Data',
    instead: 'Name it by what it holds or does.',
    find: (files) =>
      files.flatMap((file) => [
        ...(/(^|\/|-)(utils?|helpers?|common|misc)(\/|\.|-)/.test(file.path)
          ? [`${file.path} is named after nothing`]
          : []),
        ...mentions(file, file.declared, ({ name }) =>
          /^interface I[A-Z][a-z]|^(class|interface|type) \w+(Manager|Helper|Data|Utils?)\b/.test(name),
        ),
      ]),
    broken: { 'src/jobs/utils.ts': 'export interface PlanData { readonly text: string }' },
  },
  {
    title: 'src has no classes but errors',
    instead: 'Write functions over readonly data.',
    find: (files) =>
      files
        .filter(({ path }) => isWithin(path, 'src'))
        .flatMap((file) =>
          mentions(
            file,
            file.declared,
            ({ name }) => /^class\b/.test(name) && !/ extends (\w*Error|Component)$/.test(name),
          ),
        ),
    broken: { 'src/jobs/job.ts': 'export class Job { run(): void {} }' },
  },
];

function strayImports({ path, imports }: Facts): readonly string[] {
  const fits = arrows.filter(({ folder }) => isWithin(path, folder));
  const arrow = fits.sort((a, b) => b.folder.length - a.folder.length)[0];
  if (!arrow) return [`${path} stands in a folder that has no arrow`];
  const own = arrow.folder === 'src/host' ? 'src/host/*' : arrow.folder;
  return imports
    .filter((to) => ![own, ...arrow.may].some((place) => isWithin(to, place)))
    .map((to) => `${path} imports ${to}`);
}

function mentions(
  { path }: Facts,
  all: readonly Mention[],
  isOffence: (mention: Mention) => boolean,
): readonly string[] {
  return all.filter(isOffence).map(({ name, line }) => `${path}:${line} says ${name}`);
}
