import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import type { IButtonProps } from 'office-ui-fabric-react/lib/Button';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { ReactNode } from 'react';
import type { IconName } from '../look/icons';
import type { Job } from '../state/state';

interface ButtonProps {
  readonly text: string;
  readonly onClick: () => void;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  /** Marks for those who work the pane by its controls. */
  readonly marks?: Readonly<Record<`data-${string}`, string>>;
  /** What the button shows and hides: the id of the element, and whether it is in sight. */
  readonly shows?: { readonly id: string; readonly open: boolean };
  /** The id of the element that says more of it. */
  readonly describedBy?: string;
}

/** Long words wrap rather than being cut off at 320 pixels. */
const wrapping: NonNullable<IButtonProps['styles']> = {
  root: { height: 'auto', minHeight: 32, padding: '4px 8px', minWidth: 0, maxWidth: '100%' },
  label: { margin: '0 3px', whiteSpace: 'normal', textAlign: 'start', lineHeight: '1.3' },
  flexContainer: { height: 'auto' },
};

function propsOf({ text, onClick, icon, disabled, marks, shows, describedBy }: ButtonProps): IButtonProps {
  return {
    text,
    onClick,
    styles: wrapping,
    ...(icon ? { iconProps: { iconName: icon } } : {}),
    // A button that is away while a job runs keeps the focus it has.
    ...(disabled ? { disabled, allowDisabledFocus: true } : {}),
    ...(shows ? { 'aria-controls': shows.id, 'aria-expanded': shows.open } : {}),
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...marks,
  };
}

export function MainButton(props: ButtonProps) {
  return <PrimaryButton {...propsOf(props)} />;
}

export function PlainButton(props: ButtonProps) {
  return <DefaultButton {...propsOf(props)} />;
}

export function RunButton({ job, text, again, ...rest }: ButtonProps & { readonly job: Job; readonly again: boolean }) {
  // One component either way, so that the focus stays when the first result is there.
  return <DefaultButton {...propsOf({ ...rest, text, icon: 'Run', marks: { 'data-job': job } })} primary={!again} />;
}

export function ExportButton({ job, onClick }: { readonly job: Job; readonly onClick: () => void }) {
  return <PlainButton text="Export" icon="Download" onClick={onClick} marks={{ 'data-export': job }} />;
}

/** Words that do something, in a line of text. */
export function TextButton({
  children,
  disabled = false,
  shows,
  onClick,
}: {
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly shows?: NonNullable<ButtonProps['shows']>;
  readonly onClick: () => void;
}) {
  return (
    <Link
      disabled={disabled}
      onClick={onClick}
      {...(shows ? { 'aria-controls': shows.id, 'aria-expanded': shows.open } : {})}
    >
      {children}
    </Link>
  );
}
