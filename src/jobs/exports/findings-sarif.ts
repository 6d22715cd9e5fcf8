import type { Rule } from '../../core/linting/rule';
import { formatAddress, formatPlace, type CellAddress } from '../../core/sheet/address';
import type { Severity } from '../../core/sheet/finding';
import type { Checked } from '../outcome';
import { listExported, type Exported } from './exported';

/*
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), the form in which code hosts and CI take findings. A
 * workbook has no lines: the place is the file, and within it the cell as a logical location. `fixes` are left out:
 * they replace regions of an artefact's own bytes, which those of a workbook do not show; the mends' titles are
 * properties.
 */

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** One log as JSON, with a run for each plan. */
export function findingsSarif(results: readonly Checked[], rules: readonly Rule[]): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: results.map((checked) => layOutRun(checked, rules)),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function layOutRun(checked: Checked, rules: readonly Rule[]): unknown {
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: { driver: { name: 'Concord', rules: rules.map(layOutRule) } },
    invocations: [
      {
        executionSuccessful: true,
        endTimeUtc: checked.when.toISOString(),
        ruleConfigurationOverrides: Object.entries(checked.keptChecking.rules).flatMap(([id, setting]) => {
          const index = places.get(id);
          const configuration = setting === 'off' ? { enabled: false } : { level: levels[setting] };
          return index === undefined ? [] : [{ descriptor: { id, index }, configuration }];
        }),
      },
    ],
    artifacts: [{ location: { uri: formatUri(checked.file) } }],
    columnKind: 'utf16CodeUnits',
    results: listExported(checked, rules).map((exported) => layOutResult(checked, exported, places)),
  };
}

function layOutRule({ id, title, why, severity }: Rule): unknown {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: levels[severity] },
  };
}

/** Where one result is suppressed, each has to say whether it is (3.27.23): an empty list says that it is not. */
function layOutResult(checked: Checked, exported: Exported, places: ReadonlyMap<string, number>): unknown {
  const { finding, excuse, entry, words } = exported;
  const { rule, severity, at, message, keys, related, fix, options } = finding;
  const index = places.get(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[severity],
    message: { text: message },
    locations: [locate(checked, at)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        ...locate(checked, other.at),
        message: { text: other.name },
      })),
    }),
    partialFingerprints: { 'concordContent/v1': keys[0] },
    suppressions: excuse
      ? [
          {
            kind: 'external',
            status: 'accepted',
            ...(excuse.reason === '' ? {} : { justification: excuse.reason }),
            properties: { since: excuse.since },
          },
        ]
      : [],
    properties: {
      ...(entry === '' ? {} : { entry }),
      ...(words === '' ? {} : { words }),
      ...(fix && { safeMend: fix.title }),
      ...(options.length > 0 && { otherMends: options.map(({ title }) => title) }),
    },
  };
}

function locate({ file, plan }: Checked, at: CellAddress): object {
  return {
    physicalLocation: { artifactLocation: { uri: formatUri(file), index: 0 } },
    logicalLocations: [{ name: formatAddress(at), fullyQualifiedName: formatPlace(plan.sheet, at), kind: 'cell' }],
  };
}

/** The path as given, as a URI reference: an absolute one, of Windows too, begins with `file:///`. */
function formatUri(path: string): string {
  const steps = path.replaceAll('\\', '/').split('/');
  const [first = '', ...rest] = steps;
  const drive = /^[A-Za-z]:$/.test(first);
  const uri = [drive ? first : encodeURIComponent(first), ...rest.map(encodeURIComponent)].join('/');
  if (drive) return `file:///${uri}`;
  return path.startsWith('/') ? `file://${uri}` : uri;
}
