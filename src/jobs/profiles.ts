import { profileSchema, type Profile } from '../core/plan/profile';
import asiaPacific from '../core/plan/profiles/wco-asia-pacific.json';
import europe from '../core/plan/profiles/wco-europe.json';

/** The profiles that come with the product; the first is used where none is named. */
export const profiles: readonly [Profile, ...Profile[]] = [
  profileSchema.parse(asiaPacific),
  profileSchema.parse(europe),
];
