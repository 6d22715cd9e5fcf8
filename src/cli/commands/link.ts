import { applyEdits } from '../../core/sheet/edit';
import { listInWords, plural } from '../../core/words/speech';
import type { Choice, Question, Shift } from '../../core/crossref/question';
import { link } from '../../jobs/link';
import type { LinkJson } from '../../jobs/printed/json';
import { linkJson } from '../../jobs/printed/print';
import { rememberWritten } from '../../jobs/remember/remember-written';
import { memoryOf, type Remembered } from '../../jobs/remember/remembered';
import { today } from '../../jobs/remember/today';
import { openWorkbook, readDecisions, writeCopy } from '../files';
import { tellLostFormatting } from '../lost-formatting';
import type { Status } from '../status';
import { paint, type Output } from '../output';
import { readAsk, type WritingArguments } from './arguments';

interface LinkArguments extends WritingArguments {
  readonly decisions?: string | undefined;
  readonly acceptRecommended: boolean;
}

export async function runLink(argv: LinkArguments, output: Output): Promise<Status> {
  const host = await openWorkbook(argv.file);
  const linked = await link(host, {
    ...(await readAsk(argv)),
    decisions: argv.decisions === undefined ? undefined : await readDecisions(argv.decisions),
    acceptRecommended: argv.acceptRecommended,
  });
  let { remembered } = linked;
  const formatting = await tellLostFormatting(host, linked.plan.sheet, linked.edits, output);
  if (argv.out !== undefined) {
    await host.apply(linked.plan.sheet, linked.edits);
    const after = applyEdits(linked.grid, linked.edits);
    remembered = (await rememberWritten(host, linked, after, today())).remembered;
    await writeCopy(host, argv.file, argv.out, argv.force);
  }
  const json = linkJson(linked, argv.out ?? null, formatting);
  output.print(json, () => [...formatLink(json), ...formatRemembered(remembered)]);
  return linked.questions.length > 0 || linked.shift?.answer === null ? 1 : 0;
}

function formatLink(json: LinkJson): readonly string[] {
  const { shift, changes, applied, exceptions, questions, expectations, unused, unfit, written } = json;
  return [
    ...changes.flatMap(({ at, listing, before, after }) => [
      `${paint('bold', at)}  ${listing}`,
      `  - ${before || '(no see-also)'}`,
      `  + ${after || '(no see-also)'}`,
    ]),
    ...applied.map(({ at, choice, from, to, text }) => `${paint('bold', at)}  ${deeds[choice](from, to)}: ${text}`),
    ...(shift?.answer === null ? formatAsked('?', shift) : []),
    ...questions.flatMap((question) => formatAsked('?', question)),
    ...expectations.flatMap((question) => formatAsked('Expected:', question)),
    ...unfit.map((id) => `The answer to ${id} is none of those it offers; the question stays open.`),
    ...unused.map((id) => `The answer to ${id} was not needed: this plan does not ask that.`),
    '',
    `${changes.length} see-also to rewrite, ${applied.length} other changes, ${exceptions.length} left as they are, ${questions.length + (shift?.answer === null ? 1 : 0)} open questions.`,
    written === null ? 'Nothing was written (no --out).' : `Written: ${written}`,
  ];
}

function formatAsked(sign: string, { id, message, options, recommended }: Question | Shift): readonly string[] {
  return [
    '',
    `${paint('yellow', sign)} ${message}  ${paint('dim', id)}`,
    ...options.flatMap(({ title, evidence }, index) => [
      `    ${index === recommended ? '*' : ' '} ${title}`,
      ...(evidence === '' ? [] : [paint('dim', `        ${evidence}`)]),
    ]),
  ];
}

/** What an answer did besides rewriting references. */
const deeds: Readonly<Record<Choice, (from: string | undefined, to: string | undefined) => string>> = {
  list: (_, to) => `added to ${to}`,
  drop: (from) => `taken out of ${from}`,
  move: (from, to) => `moved from ${from} to ${to}`,
  retarget: (from, to) => `corrected from ${from} to ${to}`,
  relabel: (from, to) => `label of ${from} written as ${to}`,
  merge: (_, to) => `the line in ${to} taken as the same activity`,
  split: (_, to) => `the line in ${to} taken as a part of another`,
  keep: () => 'left as it is',
};

/** What the workbook remembers: the copy, where one is written, or else the file as it is. */
function formatRemembered(remembered: Remembered): readonly string[] {
  const { answers } = remembered.linking;
  const given = answers.filter(({ state }) => state === 'given').length;
  const { size } = memoryOf(remembered).written;
  const parts = [
    ...(given > 0 ? [`${plural(given, 'answer')} to be carried out`] : []),
    ...(answers.length > given ? [`${plural(answers.length - given, 'answer')} carried out`] : []),
    ...(remembered.checking.exceptions.length > 0
      ? [`${plural(remembered.checking.exceptions.length, 'matter')} to stay as found`]
      : []),
    ...(size > 0 ? ['which lines and references were added'] : []),
  ];
  return parts.length === 0 ? [] : [`Remembered: ${listInWords(parts)}.`];
}
