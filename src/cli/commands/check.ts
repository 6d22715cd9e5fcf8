import { rules } from '../../core/rules';
import type { Severity } from '../../core/sheet/finding';
import { checkOpened } from '../../jobs/check';
import type { CheckJson } from '../../jobs/json';
import { loadChecking, nothingSaid } from '../../jobs/kept/checking';
import { checkJson } from '../../jobs/print';
import { openFile } from '../files';
import type { Status } from '../status';
import { paint, type Output, type Style } from '../output';
import { readAsk, type CommonArguments } from './arguments';

export async function runCheck(
  argv: CommonArguments & { readonly files: readonly string[] },
  output: Output,
): Promise<Status> {
  const ask = await readAsk(argv);
  const results: { readonly json: CheckJson; readonly laws: number }[] = [];
  for (const [index, file] of argv.files.entries()) {
    if (argv.files.length > 1) output.progress(`${index + 1} of ${argv.files.length}: ${file}`);
    const { opened, host } = await openFile(file, ask);
    const checked = checkOpened(opened, rules, host ? await loadChecking(host) : nothingSaid);
    results.push({ json: checkJson(checked), laws: checked.laws.length });
  }
  output.progress('');
  const jsons = results.map(({ json }) => json);
  output.print(jsons.length === 1 ? jsons[0] : jsons, () =>
    results.flatMap(({ json, laws }) => formatFindings(json, laws)),
  );
  return jsons.every(({ ready }) => ready) ? 0 : 1;
}

const names: Readonly<Record<Severity, string>> = { error: 'blocking', warning: 'advisory', info: 'hint' };
const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function formatFindings({ file, findings, counts, ready }: CheckJson, laws: number): readonly string[] {
  const lines = findings.flatMap(({ severity, at, listing, action, message, rule, fix }) => [
    [
      paint('bold', at),
      ...[listing ?? action ?? []].flat(),
      paint(styles[severity], names[severity]),
      message,
      paint('dim', rule),
    ].join('  '),
    ...(fix ? [`    ${fix.safe ? 'Mend' : 'Possible mend'}: ${fix.title}`] : []),
  ]);
  const verdict = ready ? paint('green', 'Ready to submit') : paint('red', 'Not ready to submit');
  return [
    ...lines,
    `${file}: ${verdict}. ${laws} laws checked: ${counts.error} blocking, ${counts.warning} advisory, ${counts.info} hints.`,
  ];
}
