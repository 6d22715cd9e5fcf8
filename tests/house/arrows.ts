/*
 * Who may import whom, folder by folder; the longest folder that fits a file counts. A file may always import
 * from its own folder. `src/host/*` names the files directly in a folder, without those below; a package stands
 * for all of its parts.
 */

export interface Arrow {
  readonly folder: string;
  readonly may: readonly string[];
}

const sheet = 'src/core/sheet';
const plan = 'src/core/plan';
const words = 'src/core/words';
const crossref = 'src/core/crossref';
const arranging = 'src/core/arranging';
const linting = 'src/core/linting';
const [reading, writing, summary] = ['src/core/reading', 'src/core/writing', 'src/core/summary'];
const comparing = 'src/core/comparing';
const rules = 'src/core/rules';
const report = 'src/core/summary/report';
const jobs = 'src/jobs';

export const arrows: readonly Arrow[] = [
  { folder: sheet, may: [] },
  { folder: words, may: [] },
  { folder: plan, may: [sheet, 'zod', 'i18n-iso-countries'] },
  { folder: reading, may: [plan, sheet] },
  { folder: crossref, may: [plan, sheet, words] },
  // What is written into a new layout is read again, so that nothing is lost unsaid.
  { folder: writing, may: [crossref, reading, plan, sheet] },
  // Rows that move take what cross-reference says of them along.
  { folder: arranging, may: [writing, crossref, reading, plan, sheet, words] },
  // The engine knows no rule and no reader: both are handed to it.
  { folder: linting, may: [plan, sheet, words] },
  { folder: rules, may: [linting, crossref, plan, sheet, words] },
  { folder: summary, may: [plan, sheet, words] },
  // What is compared is counted as a summary counts it.
  { folder: comparing, may: [summary, plan, sheet, words] },
  { folder: 'src/documents', may: ['src/core', 'fflate', 'htmlparser2'] },

  // The tables of a summary are words of the core; the port hands them through.
  { folder: 'src/host', may: [sheet, report] },
  { folder: 'src/host/rows', may: ['src/host/*', sheet] },
  { folder: 'src/host/reports', may: ['src/host/*', sheet, report] },
  { folder: 'src/host/memory', may: ['src/host/*', 'src/host/rows', 'src/host/reports', sheet, report] },
  { folder: 'src/host/excel', may: ['src/host/*', 'src/host/rows', 'src/host/reports', sheet, report] },
  {
    folder: 'src/host/file',
    may: ['src/host/*', 'src/host/reports', sheet, report, '@cj-tech-master/excelts', 'fflate'],
  },

  // Rules are handed to a job, and so is its host: it names the port only.
  {
    folder: jobs,
    may: [
      sheet,
      plan,
      words,
      reading,
      writing,
      crossref,
      arranging,
      linting,
      summary,
      comparing,
      'src/documents',
      'src/host/host',
      'zod',
    ],
  },

  { folder: 'src/commands', may: [jobs, 'src/core', 'src/host/host'] },
  // A cell's function has no host: it sees what it is given.
  { folder: 'src/functions', may: ['src/core'] },
  {
    folder: 'src/taskpane',
    may: [
      'src/commands',
      'src/functions',
      jobs,
      'src/core',
      'src/host/host',
      'src/host/excel',
      'react',
      'react-dom',
      'office-ui-fabric-react',
    ],
  },
  { folder: 'src/cli', may: [jobs, 'src/core', 'src/host/host', 'src/host/file', 'yargs', 'zod', 'tsx', 'node:'] },
];

/** Ways that are barred whatever else a folder may do. */
export const barred: readonly { readonly folder: string; readonly never: readonly string[]; readonly why: string }[] = [
  { folder: 'src', never: ['tests'], why: 'The add-in never carries its tests or the stand-in Excel along.' },
  { folder: 'tests/excel', never: ['src'], why: 'A stand-in that knew the product would prove nothing of it.' },
  {
    folder: 'tests/drive',
    never: ['src'],
    why: 'The drive works the built pane from outside; with the product’s own code it would measure itself.',
  },
];

/** Whether a path, or a package, is the place named or within it. */
export function isWithin(path: string, place: string): boolean {
  if (place.endsWith('/*')) return path.slice(0, path.lastIndexOf('/')) === place.slice(0, -2);
  if (place.endsWith(':')) return path.startsWith(place);
  return path === place || path.startsWith(`${place}/`) || path.startsWith(`${place}.`);
}
