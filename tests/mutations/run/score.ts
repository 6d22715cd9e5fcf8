import type { Trial } from './trial';

/** How well faults are told of; of a law, or of all. */
export interface Score {
  readonly injected: number;
  readonly found: number;
  /** Findings that are neither of the law at the cell nor declared to follow from the fault. */
  readonly others: number;
  /** The share of the injected faults that are found at their cell. */
  readonly recall: number;
  /** The share of the new findings that tell of the fault at its cell. */
  readonly precision: number;
}

export function scoreOf(trials: readonly Trial[]): Score {
  const found = trials.filter(({ told }) => told.length > 0).length;
  const told = trials.reduce((sum, trial) => sum + trial.told.length, 0);
  const others = trials.reduce((sum, trial) => sum + trial.others.length, 0);
  return {
    injected: trials.length,
    found,
    others,
    recall: trials.length === 0 ? 1 : found / trials.length,
    precision: told + others === 0 ? 1 : told / (told + others),
  };
}

/** Lines of a table: the score of each law, in the order given, and of all. */
export function formatScores(trials: readonly Trial[]): readonly string[] {
  const laws = [...new Set(trials.map(({ injection }) => injection.rule))];
  const width = Math.max(5, ...laws.map(({ length }) => length));
  const line = (name: string, { injected, found, others, recall, precision }: Score) =>
    [
      name.padEnd(width),
      ...[injected, found, others].map((count) => String(count).padStart(8)),
      ...[recall, precision].map((share) => share.toFixed(3).padStart(9)),
    ].join(' ');
  return [
    [
      'law'.padEnd(width),
      ...['injected', 'found', 'others'].map((head) => head.padStart(8)),
      ...['recall', 'precision'].map((head) => head.padStart(9)),
    ].join(' '),
    ...laws.map((law) => line(law, scoreOf(trials.filter(({ injection }) => injection.rule === law)))),
    line('all', scoreOf(trials)),
  ];
}
