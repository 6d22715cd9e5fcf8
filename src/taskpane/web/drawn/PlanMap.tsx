import { useEffect, useMemo, useRef, useState } from 'react';
import { drawMatrix, type Between, type Matrix } from '../../../core/crossref/map/matrix';
import { mapPlan } from '../../../core/crossref/map/plan-map';
import { findRemarkable } from '../../../core/crossref/map/standing';
import { planWebWords as words } from '../../../core/words/web/plan-web';
import { TextButton } from '../../parts/Buttons';
import type { PlanWebProps } from '../props';
import { Pairs } from './Pairs';
import { Picture } from './picture/Picture';
import { Rows } from './Rows';
import { SharedActivities } from './SharedActivities';
import './web.css';

/** Which rows of the plan share activities: as a picture, and in words below it. */
export function PlanMap({ plan, onSelect }: PlanWebProps) {
  const map = useMemo(() => mapPlan(plan), [plan]);
  const matrix = useMemo(() => drawMatrix(map), [map]);
  const { umbrellas, alone, empty, onlyNamed } = useMemo(() => findRemarkable(map), [map]);
  const strong = useMemo(() => new Set(umbrellas.map(({ action }) => action)), [umbrellas]);
  const [open, setOpen] = useState<Between | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const sharing = map.rows.filter(({ partners }) => partners > 0).length;
  const close = () => {
    setOpen(null);
    picture.current?.focus();
  };
  return (
    <div className="web" data-web="plan">
      <p className="web-sum">{words.sumUp(map.activities, map.once)}</p>
      {sharing > 0 && (
        <>
          <p className="aside">
            {matrix.of === 'sections'
              ? words.picture.tooMany(sharing)
              : sharing < map.rows.length && words.picture.left(map.rows.length - sharing)}
          </p>
          <Picture matrix={matrix} strong={strong} focus={picture} onOpen={setOpen} />
          {open && <Opened plan={plan} of={matrix.of} between={open} onSelect={onSelect} onClose={close} />}
        </>
      )}
      <Rows
        words={{ ...words.umbrellas, row: (row) => words.umbrellas.row(row.lines, row.elsewhere, row.partners) }}
        rows={umbrellas}
        onSelect={onSelect}
      />
      {sharing > 0 && <Pairs map={map} plan={plan} onSelect={onSelect} />}
      <Rows words={{ ...words.alone, row: (row) => words.alone.row(row.lines) }} rows={alone} onSelect={onSelect} />
      <Rows
        words={{ ...words.onlyNamed, row: (row) => words.onlyNamed.row(row.lines) }}
        rows={onlyNamed}
        onSelect={onSelect}
      />
      <Rows words={words.empty} rows={empty} onSelect={onSelect} />
    </div>
  );
}

/** What the two rows of a square share; the focus goes there. */
function Opened({
  of,
  between,
  onClose,
  ...rest
}: PlanWebProps & { readonly of: Matrix['of']; readonly between: Between; readonly onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [between]);
  const [one, other] = between.names;
  return (
    <section className="web-opened">
      <h3 ref={heading} tabIndex={-1} className="preview-title">
        {words.between(one, other, between.activities.length, of)}
      </h3>
      <TextButton onClick={onClose}>{words.close}</TextButton>
      <SharedActivities between={between} {...rest} />
    </section>
  );
}
