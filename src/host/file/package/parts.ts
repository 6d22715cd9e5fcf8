import { encodeAttribute } from '../../xml';
import { appendInside, removeElements, rootPrefix } from './edit-xml';
import { findPath, readText, withoutParts, withText, type Package } from './package';
import { relationshipsPath } from './relationships';

/* Parts into a package and out of it, with their entries in the list of content types. */

const contentTypesPath = '[Content_Types].xml';

/** Adds a part with its content type. */
export function addPart(pack: Package, contentType: string, path: string, text: string): Package {
  const added = withText(pack, path, text);
  const xml = readText(added, contentTypesPath);
  const prefix = rootPrefix(xml);
  const override = `<${prefix}Override PartName="${encodeAttribute(`/${path}`)}" ContentType="${contentType}"/>`;
  return withText(added, contentTypesPath, appendInside(xml, `${prefix}Types`, override));
}

/** Takes parts away, with their own links; links to them are for the caller to take away. */
export function removeParts(pack: Package, parts: readonly string[]): Package {
  const names = new Set(parts.map((path) => `/${path}`.toLowerCase()));
  const xml = readText(pack, contentTypesPath);
  const listed = removeElements(xml, `${rootPrefix(xml)}Override`, (attributes) =>
    names.has((attributes.get('PartName') ?? '').toLowerCase()),
  );
  const gone = [...parts, ...parts.map(relationshipsPath)].flatMap((each) => findPath(pack, each) ?? []);
  return withoutParts(withText(pack, contentTypesPath, listed), new Set(gone));
}

/** The first path of that beginning, numbered from 1, that no part has. */
export function freePath(pack: Package, beginning: string): string {
  for (let count = 1; ; count++) {
    const path = `${beginning}${count}.xml`;
    if (findPath(pack, path) === undefined) return path;
  }
}
