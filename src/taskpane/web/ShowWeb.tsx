import { useState } from 'react';
import { TextButton } from '../parts/Buttons';
import { ActivityWeb } from './ActivityWeb';
import type { ActivityWebProps } from './props';

/** Words that show and hide the web of an activity below them; `of` names it where several are near. */
export function ShowWeb({ of = null, ...rest }: ActivityWebProps & { readonly of?: string | null }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="aside">
      <TextButton onClick={() => setOpen(!open)}>
        {open ? 'Hide' : 'Show'} {of === null ? 'its web' : `the web of “${of}”`}
      </TextButton>
      {open && <ActivityWeb {...rest} />}
    </div>
  );
}
