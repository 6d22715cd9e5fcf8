import { profileSchema, type Profile } from '../../core/plan/profile';

/** What a profile is refused for: where in the file (`members.3.code`, or empty for all of it), and why. */
export interface ProfileFault {
  readonly path: string;
  readonly reason: string;
}

export type ParsedProfile =
  | { readonly is: 'good'; readonly profile: Profile }
  | { readonly is: 'bad'; readonly faults: readonly [ProfileFault, ...ProfileFault[]] };

/** Reads a profile from the text of its JSON file. Whatever the text is, nothing is thrown. */
export function parseProfile(text: string): ParsedProfile {
  let json: unknown;
  try {
    // Some editors begin a file with a mark of its encoding, which is no JSON.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { is: 'bad', faults: [{ path: '', reason: `is no JSON: ${error instanceof Error ? error.message : ''}` }] };
  }
  const parsed = profileSchema.safeParse(json);
  if (parsed.success) return { is: 'good', profile: parsed.data };
  const [first, ...others] = parsed.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    reason: message,
  }));
  return { is: 'bad', faults: [first!, ...others] };
}
