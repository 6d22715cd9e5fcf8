import { useMemo } from 'react';
import type { CellAddress } from '../../../../core/sheet/address';
import type { GroupRow } from '../../../../core/summary/summary';
import type { Summarized } from '../../../../jobs/outcome';
import { Fold } from '../../../parts/Fold';
import { Glyph } from '../../../parts/Glyph';
import { Place } from '../../../parts/Place';
import { ShowMore } from '../../../parts/ShowMore';
import { shorten } from '../../../recognised/words';
import { CopyButton } from './CopyButton';
import { listGaps, sizeOf, writeGaps, type Gap } from './list-gaps';

/** What is not there, which planners look for first; where nothing is missing, what was looked at. */
export function Gaps({
  summarized,
  groups,
  onSelect,
}: {
  readonly summarized: Summarized;
  /** Those that the plan names. */
  readonly groups: readonly GroupRow[];
  readonly onSelect: (at: CellAddress) => void;
}) {
  const gaps = useMemo(() => listGaps(summarized, groups), [summarized, groups]);
  const filled = gaps.filter(({ items }) => items.length > 0);
  const none = gaps.filter(({ items }) => items.length === 0);
  const heading = `What is not in the plan: ${summarized.plan.title}`;
  return (
    <Fold
      openAtFirst
      title={
        <>
          <Glyph name="Hint" tone="info" /> What is not there
        </>
      }
    >
      {filled.length === 0 ? (
        <p className="all-clear">Nothing is missing. Looked at: {sayLooked(gaps)}.</p>
      ) : (
        <>
          <dl className="gaps">
            {filled.map((gap) => (
              <OneGap key={gap.title} gap={gap} onSelect={onSelect} />
            ))}
          </dl>
          {none.length > 0 && (
            <p className="aside">
              None: {none.map((gap) => `${lowerFirst(gap.title)} (${gap.looked} looked at)`).join('; ')}.
            </p>
          )}
          <CopyButton text={() => writeGaps(heading, gaps)} what="the gaps" />
        </>
      )}
    </Fold>
  );
}

const longest = 160;

function OneGap({ gap, onSelect }: { readonly gap: Gap; readonly onSelect: (at: CellAddress) => void }) {
  const { title, meaning, isQuiet, form, items } = gap;
  return (
    <div className={isQuiet ? 'gap quiet' : 'gap'}>
      <dt>
        {title} <span className="amount">{sizeOf(gap)}</span>
      </dt>
      {meaning !== '' && <dd className="aside">{meaning}</dd>}
      {form === 'line' && <dd>{items.map(({ text, note }) => (note ? `${text} ${note}` : text)).join(', ')}</dd>}
      {form === 'lines' && (
        <dd>
          <ShowMore items={items} step={10} wrap={(shown) => <ul className="plain">{shown}</ul>}>
            {({ text, note, at }) => (
              <li>
                {at && <Place at={at} onSelect={onSelect} />} {shorten(text, longest)}
                {note !== undefined && <span className="aside"> {shorten(note, longest)}</span>}
              </li>
            )}
          </ShowMore>
        </dd>
      )}
    </div>
  );
}

/** `29 Members, 43 actions and 25 KPIs`, each once. */
function sayLooked(gaps: readonly Gap[]): string {
  const looked = [...new Set(gaps.map((gap) => gap.looked))];
  return looked.length > 1 ? `${looked.slice(0, -1).join(', ')} and ${looked.at(-1)}` : looked.join('');
}

/** Names that begin with several capitals stay as they are: KPIs. */
function lowerFirst(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
