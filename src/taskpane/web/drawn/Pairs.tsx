import { useId, useMemo, useState } from 'react';
import { listPairs, type Between } from '../../../core/crossref/map/matrix';
import type { PlanMap } from '../../../core/crossref/map/plan-map';
import { planWebWords as words } from '../../../core/words/web/plan-web';
import { Glyph } from '../../parts/Glyph';
import type { PlanWebProps } from '../props';
import { LongList } from './LongList';
import { SharedActivities } from './SharedActivities';

/** Every two rows that share something, those that share most first; each opens to what the two share. */
export function Pairs({ map, ...rest }: PlanWebProps & { readonly map: PlanMap }) {
  const pairs = useMemo(() => [...listPairs(map)].sort((a, b) => b.activities.length - a.activities.length), [map]);
  return (
    <section className="web-rows">
      <h3 className="law-title">
        {words.pairs.title} <span className="amount">{pairs.length}</span>
      </h3>
      <LongList items={pairs} step={10} keyOf={({ names }) => names.join(' ')}>
        {(pair) => <Pair between={pair} {...rest} />}
      </LongList>
    </section>
  );
}

function Pair({ between, ...rest }: PlanWebProps & { readonly between: Between }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const [one, other] = between.names;
  return (
    <li>
      <button
        type="button"
        className="fold-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Glyph name={open ? 'ChevronDown' : 'Open'} />
        <span className="fold-title">{words.pairs.row(one, other, between.activities.length)}</span>
      </button>
      <div id={id} hidden={!open} className="web-shared">
        {open && <SharedActivities between={between} {...rest} />}
      </div>
    </li>
  );
}
