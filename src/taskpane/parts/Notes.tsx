import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { useEffect, useRef, type ReactNode } from 'react';

interface NoteProps {
  readonly children: ReactNode;
}

/** What went wrong, in one sentence, told at once to those who listen. */
export function ErrorNote({ children }: NoteProps) {
  return (
    <InSight>
      <MessageBar messageBarType={MessageBarType.error} role="alert" delayedRender={false}>
        {children}
      </MessageBar>
    </InSight>
  );
}

export function WarningNote({ children }: NoteProps) {
  return (
    <MessageBar messageBarType={MessageBarType.warning} delayedRender={false}>
      {children}
    </MessageBar>
  );
}

/** What was done. */
export function SuccessNote({ children }: NoteProps) {
  return (
    <InSight>
      <MessageBar messageBarType={MessageBarType.success} delayedRender={false}>
        {children}
      </MessageBar>
    </InSight>
  );
}

/** A new note must be seen, also by those who have scrolled far down; it moves the view and not the focus. */
function InSight({ children }: NoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // No return: newer browsers give a promise, which React would take for a clean-up.
    note.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={note}>{children}</div>;
}
