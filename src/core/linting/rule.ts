import type { Decided } from '../plan/activity/decided';
import type { Memory } from '../plan/remembered/memory';
import type { Plan } from '../plan/model';
import type { Profile } from '../plan/profile';
import type { CellAddress } from '../sheet/address';
import type { Replacement, Source } from '../sheet/edit';
import type { Answer, Severity } from '../sheet/finding';
import type { Grid } from '../sheet/grid';
import type { Words } from '../words/en';
import type { BadExample, Example } from './example';

/** A sentence to be said: its id in core/words and the values that go into it. The compiler holds both together. */
type Said<Sentences extends Record<string, (values: never) => string>> = {
  [Id in keyof Sentences]: Parameters<Sentences[Id]> extends [infer Values]
    ? { readonly id: Id; readonly values: Values }
    : { readonly id: Id; readonly values?: undefined };
}[keyof Sentences];

export type Message = Said<Words['messages']>;
export type FixTitle = Said<Words['fixes']>;

/** What a rule looks at: the plan, the profile it was read with and the sheet it was read from. */
export interface RuleContext {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly grid: Grid;
  /** What the planner said of wordings that may be one activity; without it nothing yet. */
  readonly decided?: Decided | undefined;
  /** What is remembered of what the planner wants, and of what was written at the planner's word. */
  readonly memory?: Memory | undefined;
}

/** A mend that a rule proposes. */
export interface ProposedFix {
  readonly title: FixTitle;
  readonly replacements: readonly Replacement[];
}

/** Another place that a problem speaks of. */
export interface RelatedPlace {
  readonly place: Source | CellAddress;
  /** What stands there: `1-(b)#2`, `1-(b)`, or a word for it. */
  readonly name: string;
}

/** One fault. The engine stamps the rule's id and severity on it and puts it into words. */
export interface Problem {
  readonly message: Message;
  /** The text at fault, or the whole cell. */
  readonly place: Source | CellAddress;
  /** Id of the listing concerned. */
  readonly listing?: string;
  /** Name of the action concerned. */
  readonly action?: string;
  /**
   * What tells this fault from another of the same law and the same listing, action or cell; without it the text at
   * `place`. Content, never labels or addresses, so that an exception outlives moving and renumbering.
   */
  readonly about?: string;
  readonly related?: readonly RelatedPlace[];
  /** A safe mend: it changes nothing that a person would have to decide. */
  readonly fix?: ProposedFix;
  /** Mends that want a person's word, best first. */
  readonly options?: readonly ProposedFix[];
  /** Of two wordings that may be one activity: their words, as a decision about them names them. */
  readonly proposal?: readonly [string, string];
  /** The id of the question of cross-reference that asks what to do. */
  readonly question?: string;
  /** The answers to it, best first, where the problem and the question are one matter. */
  readonly answers?: readonly Answer[];
}

/** A law of plans. The examples test it, and the catalogue shows them. */
export interface Rule {
  /** The law upheld, subject first: `reference-has-target`; also the name of its file. */
  readonly id: string;
  /** The law in one sentence. */
  readonly title: string;
  /** What goes wrong for the planner where it is broken. */
  readonly why: string;
  readonly severity: Severity;
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
  check(context: RuleContext): Iterable<Problem>;
}

/** What laws are about, with the laws. */
export interface Subject {
  readonly title: string;
  readonly rules: readonly Rule[];
}
