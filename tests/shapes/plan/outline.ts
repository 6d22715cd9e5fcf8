import type { Grid } from '../../../src/core/sheet/grid';
import { doubledLabel, labelIn, nameOf } from './labels';

/*
 * A plan as its author has it in mind before any layout: texts and their order. Every variant is laid out from it.
 * It is taken from a plain annex sheet by a few lines of its own, so that no reader judges itself.
 */

export interface OutlineAction {
  readonly label: string;
  /** The paragraphs of the title. */
  readonly title: readonly string[];
  /** The RSP line as typed; null where there is none. */
  readonly rsp: string | null;
  /** As typed, see-also included, without bullets; empty where a bullet has nothing behind it. */
  readonly listings: readonly string[];
  readonly kpis: readonly string[];
}

export interface OutlineSection {
  readonly title: string;
  readonly headers: readonly [string, string, string];
  readonly actions: readonly OutlineAction[];
}

export interface Outline {
  readonly title: string;
  /** Numbered from 1 as they stand. */
  readonly sections: readonly OutlineSection[];
}

/** The outline of a sheet in the plainest annex layout: from A1, one row per action, three columns, one bullet a line. */
export function outlineOf(grid: Grid): Outline {
  const last = grid.cells.at(-1)!.row;
  const rows = Array.from({ length: last + 1 }, (_, row) =>
    [0, 1, 2].map((column) => grid.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? ''),
  );
  const sections: { title: string; headers: [string, string, string]; actions: OutlineAction[] }[] = [];
  for (const [first = '', second = '', third = ''] of rows.slice(1)) {
    const heading = /^\d+\. (.*)$/.exec(first);
    if (heading && second === '') sections.push({ title: heading[1]!, headers: ['', '', ''], actions: [] });
    else if (first.startsWith('Specific Action')) sections.at(-1)!.headers = [first, second, third];
    else sections.at(-1)!.actions.push(outlineAction(first, second, third));
  }
  return { title: rows[0]![0]!, sections };
}

function outlineAction(action: string, listings: string, kpi: string): OutlineAction {
  const [, label, text] = /^([a-z]+)\) ([^]*)$/.exec(action)!;
  const paragraphs = text!.split('\n');
  const isRsp = /^\(.*\bRSP\b/.test(paragraphs.at(-1)!);
  return {
    label: label!,
    title: isRsp ? paragraphs.slice(0, -1) : paragraphs,
    rsp: isRsp ? paragraphs.at(-1)! : null,
    listings: listings === '' ? [] : listings.split('\n').map((line) => line.replace(/^[·•➤]\s*/, '')),
    kpis: kpi === '' ? [] : kpi.split('\n'),
  };
}

/** The name that each action would have if labels followed the rows: names that change only. */
export function namesInSequence({ sections }: Outline): ReadonlyMap<string, string> {
  return new Map(
    sections
      .flatMap(({ actions }, index) =>
        actions.map(({ label }, place): [string, string] => [
          nameOf(index + 1, label),
          nameOf(index + 1, doubledLabel(place + 1)),
        ]),
      )
      .filter(([before, after]) => before !== after),
  );
}

/** The outline with other labels; references in the texts follow where `inTexts`. */
export function relabelOutline(outline: Outline, names: ReadonlyMap<string, string>, inTexts: boolean): Outline {
  const labelOf = (section: number, label: string) => {
    const name = names.get(nameOf(section, label)) ?? names.get(nameOf(section, label.replaceAll('I', 'l')));
    return name === undefined ? label : labelIn(name);
  };
  const relabelText = (text: string, own: number) =>
    text.replace(/\(See also.*$/, (seeAlso) => {
      let section = own;
      return seeAlso.replace(
        /(?:(\d+)(\s*-\s*)?)?\(([a-zI]{1,3})\)/g,
        (_, number?: string, dash?: string, label = '') => {
          section = number === undefined ? section : Number(number);
          return `${number ?? ''}${dash ?? ''}(${labelOf(section, String(label))})`;
        },
      );
    });
  return {
    ...outline,
    sections: outline.sections.map((section, index) => ({
      ...section,
      actions: section.actions.map((action) => ({
        ...action,
        label: labelOf(index + 1, action.label),
        listings: inTexts ? action.listings.map((text) => relabelText(text, index + 1)) : action.listings,
      })),
    })),
  };
}
