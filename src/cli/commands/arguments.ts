import type { Ask } from '../../jobs/ask';
import { readProfile } from '../files';

/** What every command is given. */
export interface CommonArguments {
  readonly sheet?: string | undefined;
  readonly profile?: string | undefined;
}

export interface WritingArguments extends CommonArguments {
  readonly file: string;
  readonly out?: string | undefined;
  readonly force: boolean;
}

export async function readAsk({ sheet, profile }: CommonArguments): Promise<Ask> {
  return { sheet, profile: await readProfile(profile), isUnseen: true };
}
