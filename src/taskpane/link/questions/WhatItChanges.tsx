import { useMemo } from 'react';
import type { Option } from '../../../core/crossref/question';
import type { CellAddress } from '../../../core/sheet/address';
import type { Linked } from '../../../jobs/outcome';
import { ShowMore } from '../../parts/ShowMore';
import { count } from '../../words';
import { ChangeEntry, EntryList } from '../changes/Entries';
import type { Cause } from './causes';
import { findEffect } from './what-it-changes';

/** What one answer would change, before → after, worked out when it is asked for. */
export function WhatItChanges({
  cause,
  option,
  linked,
  onSelect,
}: {
  readonly cause: Cause;
  readonly option: Option;
  readonly linked: Linked;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const { applied, changes, along, waits } = useMemo(() => findEffect(cause, option, linked), [cause, option, linked]);
  if (waits > 0) {
    return (
      <p className="aside opened">
        Nothing by itself: {count(waits, 'other question')} about this activity {waits === 1 ? 'has' : 'have'} to be
        answered too.
      </p>
    );
  }
  return (
    <div className="opened">
      {along > 0 && (
        <p className="aside">
          With the recommended {along === 1 ? 'answer' : 'answers'} to {count(along, 'other question')} about it:
        </p>
      )}
      {applied.length + changes.length === 0 ? (
        <p className="aside">No text of the sheet.</p>
      ) : (
        <ShowMore
          items={changes}
          step={10}
          wrap={(shown) => <EntryList applied={applied} changes={shown} onSelect={onSelect} />}
        >
          {(change) => <ChangeEntry change={change} onSelect={onSelect} />}
        </ShowMore>
      )}
    </div>
  );
}
