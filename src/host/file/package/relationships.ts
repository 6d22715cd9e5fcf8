import { encodeAttribute, readAttributes, scanTags } from '../../xml';
import { appendInside, removeElements, rootPrefix } from './edit-xml';
import { findPath, findText, readText, withText, type Package } from './package';

/** What the types of links begin with in the transitional form, the one that we write. */
export const linkNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A link from one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type, e.g. `worksheet`: the rest differs between the transitional and the strict form. */
  readonly kind: string;
  /** The path of the part linked to; for one outside the package, the address as written. */
  readonly target: string;
}

/** The relationships of a part; those of the package itself for the empty path. */
export function readRelationships(pack: Package, path: string): readonly Relationship[] {
  const links: Relationship[] = [];
  for (const tag of scanTags(findText(pack, relationshipsPath(path)) ?? '')) {
    if (tag.local !== 'Relationship' || tag.kind === 'close') continue;
    const attributes = readAttributes(tag);
    const target = attributes.get('Target') ?? '';
    links.push({
      id: attributes.get('Id') ?? '',
      kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: attributes.get('TargetMode') === 'External' ? target : resolveTarget(path, target),
    });
  }
  return links;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

/** Targets are relative to the folder of the part that names them, or begin at the root. */
function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decodeTarget(target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Targets are addresses, in which some programs write %20 for a space; a part's path has the space. */
function decodeTarget(target: string): string {
  return target.replace(/%([0-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The target, relative to the part that names it: some readers know no other form. */
function formatTarget(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  const common = folders.findIndex((folder, index) => folder !== steps[index]);
  const shared = common < 0 ? folders.length : common;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** Links a part to another and gives the link's id. */
export function addLink(
  pack: Package,
  from: string,
  kind: string,
  to: string,
): { readonly pack: Package; readonly id: string } {
  const path = relationshipsPath(from);
  const taken = new Set(readRelationships(pack, from).map(({ id }) => id));
  let count = taken.size + 1;
  while (taken.has(`rId${count}`)) count++;
  const id = `rId${count}`;
  const empty = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  const xml = findPath(pack, path) === undefined ? empty : readText(pack, path);
  const prefix = rootPrefix(xml);
  const target = encodeAttribute(formatTarget(from, to));
  const relationship = `<${prefix}Relationship Id="${id}" Type="${linkNamespace}/${kind}" Target="${target}"/>`;
  return { pack: withText(pack, path, appendInside(xml, `${prefix}Relationships`, relationship)), id };
}

/** Takes away the links of a part to the targets. */
export function removeLinks(pack: Package, from: string, targets: readonly string[]): Package {
  const path = relationshipsPath(from);
  const links = readRelationships(pack, from).filter(({ target }) => targets.includes(target));
  if (links.length === 0) return pack;
  const xml = readText(pack, path);
  const fewer = removeElements(xml, `${rootPrefix(xml)}Relationship`, (attributes) =>
    links.some(({ id }) => id === attributes.get('Id')),
  );
  return withText(pack, path, fewer);
}
