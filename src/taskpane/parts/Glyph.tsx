import { Icon } from 'office-ui-fabric-react/lib/Icon';
import type { IconName } from '../look/icons';

/** An icon beside words that say the same. */
export function Glyph({ name, tone }: { readonly name: IconName; readonly tone?: string }) {
  return <Icon iconName={name} aria-hidden className={tone ? `glyph tone-${tone}` : 'glyph'} />;
}
