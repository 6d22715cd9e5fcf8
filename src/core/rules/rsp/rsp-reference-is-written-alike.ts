import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf, type Action } from '../../plan/model';
import { findRspLine } from '../../plan/rsp';
import { formatLike, writeRsp } from './write-rsp';
import { aboutAll } from '../plan-index';

export const rspReferenceIsWrittenAlike: Rule = {
  id: 'rsp-reference-is-written-alike',
  title: 'RSP references are written in one way throughout the plan.',
  why: 'A search for “RSP 1.1.3” or “2nd milestone” misses those that are written otherwise. One hint tells of them all.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        ['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses'],
        ['b) Help all\n(RSP 1.1.1 – 2nd and 3rd milestones)', '• Seminar', 'Number of seminars'],
        ['c) Help some\n(RSP 1.1.2)', '• Talk', 'Number of talks'],
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        ['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses'],
        ['b) Help all\n(1.1.1- 2nd milestone)', '• Seminar', 'Number of seminars'],
        ['c) Help some\n(RSP 1.1.2 - 1st milestones)', '• Talk', 'Number of talks'],
        ['d) Help many\n(RSP 1.1.2 - 2nd milestone)', '• Talk on cats', 'Number of talks'],
      ),
      at: 'A5',
    },
  ],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    const all = actionsOf(plan).flatMap(readWritten);
    const usual = features.map((has) => all.filter((one) => has(one)).length * 2 >= all.length);
    const others = all.filter((one) => !isCounted(one) || features.some((has, at) => has(one) !== usual[at]));
    const [first] = others;
    // Where no way prevails there is none to go by.
    if (!first || others.length * 2 > all.length || !usual.every((is) => is)) return;
    yield {
      message: {
        id: 'rsp-is-written-otherwise',
        values: { found: first.text, usual: formatLike(`(${first.text}`, first.rsp), others: others.length - 1 },
      },
      place: first.source,
      action: first.action.ref,
      about: aboutAll(others.map(({ action, text }) => `${text} ${action.title}`)),
      related: others.slice(1).map(({ source, action }) => ({ place: source, name: action.ref })),
      options: [
        {
          title: { id: 'write-rsps-alike', values: { count: others.length } },
          replacements: others.flatMap(({ action, rsp }) =>
            writeRsp(action, rsp, grid).flatMap(({ replacements }) => replacements),
          ),
        },
      ],
    };
  },
};

interface Written {
  readonly action: Action;
  readonly rsp: NonNullable<Action['rsp']>;
  readonly source: NonNullable<Action['rspSource']>;
  /** On one line, with plain dashes. */
  readonly text: string;
}

/** References that name their milestones, each once and in order; what is wrong with others is told elsewhere. */
function readWritten(action: Action): readonly Written[] {
  const { rsp, rspSource: source } = action;
  if (!rsp || !source || rsp.milestones.length === 0) return [];
  if (rsp.milestones.some((milestone, at) => at > 0 && milestone <= rsp.milestones[at - 1]!)) return [];
  if (!findRspLine(source.text) || findRspLine(source.text)!.more.length > 0) return [];
  return [{ action, rsp, source, text: source.text.replace(/[‐-―−]/g, '-').replace(/\s+/g, ' ') }];
}

/** What most references may have. */
const features: readonly ((written: Written) => boolean)[] = [
  ({ text }) => /\bRSP\b/.test(text),
  ({ text }) => /\d - \d/.test(text),
  ({ text }) => !/\d (?:st|nd|rd|th)\b/i.test(text),
];

/** "milestone" for one and "milestones" for several. */
function isCounted({ rsp, text }: Written): boolean {
  return /\bmilestones\b/i.test(text) === rsp.milestones.length > 1 || !/\bmilestone/i.test(text);
}
