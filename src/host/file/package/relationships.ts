import { findText, type Package } from './package';
import { readAttributes, scanTags } from '../../xml';

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
export function formatTarget(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  const common = folders.findIndex((folder, index) => folder !== steps[index]);
  const shared = common < 0 ? folders.length : common;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
