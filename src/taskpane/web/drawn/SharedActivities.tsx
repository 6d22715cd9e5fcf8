import { useMemo, useState } from 'react';
import { findLinesBetween } from '../../../core/crossref/map/lines-between';
import type { Between } from '../../../core/crossref/map/matrix';
import { planWebWords as words } from '../../../core/words/web/plan-web';
import { TextButton } from '../../parts/Buttons';
import { Place } from '../../parts/Place';
import type { PlanWebProps } from '../props';
import { LongList } from './LongList';
import { ActivityMap } from './ActivityMap';

/** The activities that two rows share, with their lines on both sides, and the web of each. */
export function SharedActivities({ plan, between, onSelect }: PlanWebProps & { readonly between: Between }) {
  const shared = useMemo(() => findLinesBetween(plan, between), [plan, between]);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <LongList items={shared} step={20} keyOf={({ activity }) => activity}>
      {({ activity, title, lines }) => (
        <li className="entry">
          {title}
          <p className="aside">
            {lines.map(({ listing, at }) => (
              <span key={listing} className="seen">
                <span className="id">{listing}</span> <Place at={at} onSelect={onSelect} />{' '}
              </span>
            ))}
            <TextButton onClick={() => setOpen(open === activity ? null : activity)}>
              {open === activity ? words.hideWeb : words.showWeb}
            </TextButton>
          </p>
          {open === activity && <ActivityMap plan={plan} activity={activity} onSelect={onSelect} />}
        </li>
      )}
    </LongList>
  );
}
