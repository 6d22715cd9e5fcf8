import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { JSX, ReactNode } from 'react';

interface NoteProps {
  readonly children: ReactNode;
  readonly actions?: JSX.Element;
}

/** What went wrong, in one sentence, told at once to those who listen. */
export function ErrorNote({ children }: NoteProps) {
  return (
    <MessageBar messageBarType={MessageBarType.error} role="alert" delayedRender={false}>
      {children}
    </MessageBar>
  );
}

export function WarningNote({ children, actions }: NoteProps) {
  return (
    <MessageBar messageBarType={MessageBarType.warning} delayedRender={false} {...(actions ? { actions } : {})}>
      {children}
    </MessageBar>
  );
}

export function SuccessNote({ children, actions }: NoteProps) {
  return (
    <MessageBar messageBarType={MessageBarType.success} delayedRender={false} {...(actions ? { actions } : {})}>
      {children}
    </MessageBar>
  );
}
