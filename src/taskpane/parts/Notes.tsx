import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { ReactNode } from 'react';

interface NoteProps {
  readonly children: ReactNode;
}

/** What went wrong, in one sentence, told at once to those who listen. */
export function ErrorNote({ children }: NoteProps) {
  return (
    <MessageBar messageBarType={MessageBarType.error} role="alert" delayedRender={false}>
      {children}
    </MessageBar>
  );
}

export function WarningNote({ children }: NoteProps) {
  return (
    <MessageBar messageBarType={MessageBarType.warning} delayedRender={false}>
      {children}
    </MessageBar>
  );
}

export function SuccessNote({ children }: NoteProps) {
  return (
    <MessageBar messageBarType={MessageBarType.success} delayedRender={false}>
      {children}
    </MessageBar>
  );
}
