import { useState, type ReactNode } from 'react';
import type { BadExample } from '../../../core/linting/example';
import type { Rule } from '../../../core/linting/rule';
import { parseAddress } from '../../../core/sheet/address';
import { BeforeAfter } from '../../change/Marked';
import { TextButton } from '../../parts/Buttons';
import { ExampleTable } from './ExampleTable';

/** The page of a law: why it is one, and what breaks and keeps it. */
export function LawPage({ law, children }: { readonly law: Rule; readonly children?: ReactNode }) {
  const [showsAll, setShowsAll] = useState(false);
  const more = law.bad.length + law.good.length - 2;
  const [bad, good] = showsAll ? [law.bad, law.good] : [law.bad.slice(0, 1), law.good.slice(0, 1)];
  return (
    <div className="why">
      <p>{law.why}</p>
      {children}
      {bad.map((example, index) => (
        <Broken key={index} example={example} />
      ))}
      {good.map(({ rows }, index) => (
        <ExampleTable key={index} caption="Kept" rows={rows} />
      ))}
      {more > 0 && (
        <TextButton onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Fewer examples' : `${more} more ${more === 1 ? 'example' : 'examples'}`}
        </TextButton>
      )}
    </div>
  );
}

function Broken({ example: { rows, at, fixed } }: { readonly example: BadExample }) {
  const place = parseAddress(at);
  const before = (place && rows[place.row]?.[place.column]) ?? '';
  return (
    <>
      <ExampleTable caption={`Broken, at ${at}`} rows={rows} broken={at} />
      {fixed !== undefined && (
        <div className="example-mend">
          <p className="aside">The mend of {at}</p>
          <BeforeAfter before={before} after={fixed} />
        </div>
      )}
    </>
  );
}
