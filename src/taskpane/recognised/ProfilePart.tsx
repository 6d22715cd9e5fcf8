import type { Profile } from '../../core/plan/profile';
import { keptProfile } from '../../jobs/kept/change-reading';
import type { KeptReading } from '../../jobs/kept/reading';
import { profiles } from '../../jobs/profiles';
import { downloadJson } from '../download';
import { PlainButton, TextButton } from '../parts/Buttons';
import { FilePicker } from '../parts/fields/FilePicker';
import { ErrorNote } from '../parts/Notes';
import { Select } from '../parts/fields/Select';
import type { ProfileRefused } from '../state/way-out';
import { count } from '../words';

const fitting = '';
/** No id of a profile has a space in it. */
const loaded = 'loaded here';
const mostFaults = 5;

/** Which profile the plan is read with; another can be chosen, or loaded from a file. */
export function ProfilePart({
  kept,
  inUse,
  refused,
  busy,
  onUse,
  onUseBuiltIn,
  onLoad,
}: {
  readonly kept: KeptReading;
  /** The profile that the plan was read with; null where none was read. */
  readonly inUse: Profile | null;
  readonly refused: ProfileRefused | null;
  readonly busy: boolean;
  readonly onUse: (profile: string | null) => void;
  readonly onUseBuiltIn: () => void;
  readonly onLoad: (file: string, readText: () => Promise<string>) => void;
}) {
  const own = kept.profile !== null && typeof kept.profile !== 'string' ? kept.profile : null;
  const exported = inUse ?? keptProfile(kept) ?? profiles[0];
  return (
    <>
      <Select
        label="Profile: the Members, headings and RSP that the plan is read with"
        options={[
          { key: fitting, text: inUse && !kept.profile ? `The one that fits: ${inUse.name}` : 'The one that fits' },
          ...profiles.map(({ id, name }) => ({ key: id, text: name })),
          ...(own ? [{ key: loaded, text: `${own.name} (loaded into this workbook)` }] : []),
        ]}
        chosen={own ? loaded : typeof kept.profile === 'string' ? kept.profile : fitting}
        disabled={busy}
        onChoose={(key) => key !== loaded && onUse(key === fitting ? null : key)}
      />
      <div className="buttons form-buttons">
        <PlainButton
          text="Export the profile"
          icon="Download"
          onClick={() => downloadJson(`${exported.id}.json`, exported)}
        />
        <FilePicker
          text="Load a profile…"
          icon="Upload"
          accept=".json"
          disabled={busy}
          onPick={(file) => onLoad(file.name, () => file.text())}
        />
      </div>
      {refused && (
        <ErrorNote key={JSON.stringify(refused)}>
          “{refused.file}” is no good profile, so nothing was changed:
          <ul className="faults">
            {refused.faults.slice(0, mostFaults).map(({ path, reason }, index) => (
              <li key={index}>
                {path === '' ? 'The file' : <strong>{path}</strong>} {reason}
              </li>
            ))}
          </ul>
          {refused.faults.length > mostFaults && `And ${count(refused.faults.length - mostFaults, 'more fault')}.`}
        </ErrorNote>
      )}
      {own && (
        <p>
          <TextButton disabled={busy} onClick={onUseBuiltIn}>
            Use the built-in one
          </TextButton>
        </p>
      )}
      <p className="aside">To change a profile, export it, edit the file in a text editor and load it again.</p>
    </>
  );
}
