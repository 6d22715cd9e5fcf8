import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';

export function Busy({ label }: { readonly label: string }) {
  return <ProgressIndicator label={label} ariaValueText={label} styles={{ root: { margin: '8px 0' } }} />;
}
