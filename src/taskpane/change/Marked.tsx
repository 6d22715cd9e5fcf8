import { Fragment } from 'react';
import { findChangedLines, markWords, shorten, type Mark } from './marks';

/** The earlier and the later text, the difference marked by a stroke through or under it. */
export function BeforeAfter({
  before,
  after,
  titles = ['Now', 'Then'],
}: {
  readonly before: string;
  readonly after: string;
  /** What each is called. */
  readonly titles?: readonly [before: string, after: string];
}) {
  const marks = markWords(before, after);
  return (
    <dl className="before-after">
      <dt>{titles[0]}</dt>
      <dd>{before === '' ? <em>nothing</em> : <Marked marks={marks} side="gone" />}</dd>
      <dt>{titles[1]}</dt>
      <dd>{after === '' ? <em>nothing</em> : <Marked marks={marks} side="new" />}</dd>
    </dl>
  );
}

/** The changed lines of a cell, each before and after. */
export function ChangedLines({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      {findChangedLines(before, after).map((line, index) => (
        <BeforeAfter key={index} before={line.before ?? ''} after={line.after ?? ''} />
      ))}
    </>
  );
}

function Marked({ marks, side }: { readonly marks: readonly Mark[]; readonly side: 'gone' | 'new' }) {
  return (
    <>
      {marks.map(({ is, text }, index) => {
        if (is === 'same') return <Fragment key={index}>{shorten(text)}</Fragment>;
        if (is !== side) return null;
        return is === 'gone' ? <del key={index}>{visible(text)}</del> : <ins key={index}>{visible(text)}</ins>;
      })}
    </>
  );
}

/** Signs that cannot be seen are shown where they are all that changed. */
function visible(text: string): string {
  const shown = text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '[hidden sign]').replace(/\u00a0/g, '\u2423');
  return /^\s+$/.test(shown) ? shown.replace(/ /g, '\u00b7').replace(/\n/g, '\u00b6') : shown;
}
