import { useId, type ReactNode } from 'react';
import type { Rule } from '../../../core/linting/rule';
import { ShowMore } from '../../parts/ShowMore';
import type { Entry } from './entries';
import type { Part } from './groups';

/** The findings of one law, or of one action, under its title. */
export function PartOfList({
  part,
  standing,
  standingKey,
  showsWhy,
  onToggleWhy,
  why,
  children,
}: {
  readonly part: Part;
  /** Position in the whole list of the row that must be in sight; null where there is none. */
  readonly standing: number | null;
  /** What that row was known by when the planner went to it: whatever became of its words, it stays the same row. */
  readonly standingKey: string | null;
  /** The law's page is open. */
  readonly showsWhy: boolean;
  readonly onToggleWhy: (rule: string) => void;
  /** Draws the law's page. */
  readonly why: (law: Rule) => ReactNode;
  /** Draws a row. */
  readonly children: (entry: Entry, position: number) => ReactNode;
}) {
  const page = useId();
  const within = standing === null ? -1 : standing - part.start;
  const { heading, entries, start } = part;
  const law = heading.is === 'law' ? heading.law : null;
  return (
    <section className="law">
      {heading.is === 'action' && (
        <h3 className="law-title">
          {heading.name === '' ? 'Headings and the rest' : <span className="id">{heading.name}</span>} {heading.title}{' '}
          <span className="amount">{entries.length}</span>
        </h3>
      )}
      {law && (
        <>
          <h3 className="law-title">
            {law.title} <span className="amount">{entries.length}</span>{' '}
            <button
              type="button"
              className="why-button"
              aria-expanded={showsWhy}
              aria-controls={page}
              aria-label={`Why? ${law.title}`}
              onClick={() => onToggleWhy(law.id)}
            >
              Why?
            </button>
          </h3>
          <div id={page} data-law={law.id} hidden={!showsWhy}>
            {showsWhy && why(law)}
          </div>
        </>
      )}
      <ShowMore
        items={entries}
        step={50}
        atLeast={within < entries.length ? within + 1 : 0}
        keyOf={(entry) => (entry === entries[within] ? (standingKey ?? entry.id) : entry.id)}
        wrap={(shown) => <ul className="plain">{shown}</ul>}
      >
        {(entry, index) => children(entry, start + index)}
      </ShowMore>
    </section>
  );
}
