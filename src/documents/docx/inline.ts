import { lose, type LossKind } from '../draft';
import { elementsOf, findChild, findWithin, textOf, type Element } from '../markup';
import { plainText, type Story } from './story';
import { findSwitch, valueOf } from './styles';
import { readSymbol } from '../symbols';

/** A paragraph's text as far as it is read, in pieces. */
export interface Line {
  readonly pieces: string[];
  /** What was changed under tracking, and how many pieces stand before its end; told when the paragraph is whole, changes side by side as one. */
  readonly changes: { readonly kind: LossKind; text: string; end: number }[];
}

export function startLine(): Line {
  return { pieces: [], changes: [] };
}

/** Reads the children of a paragraph or of anything that wraps its runs. */
export function readInline(element: Element, line: Line, story: Story, isHidden: boolean): void {
  for (const child of elementsOf(element)) readChild(child, line, story, isHidden);
}

function readChild(child: Element, line: Line, story: Story, isHidden: boolean): void {
  switch (child.name) {
    case 'r':
      readRun(child, line, story, isHidden);
      return;
    case 'ins':
    case 'moveTo': {
      const start = line.pieces.length;
      readInline(child, line, story, isHidden);
      addChange(line, 'tracked-insertion', line.pieces.slice(start).join(''), start);
      return;
    }
    case 'del':
    case 'moveFrom':
      addChange(line, 'tracked-deletion', plainText(child), line.pieces.length);
      return;
    case 'fldSimple':
      if (elementsOf(child).length === 0) lose(story.draft, 'field', child.attributes.get('instr') ?? '');
      readInline(child, line, story, isHidden);
      return;
    case 'sdt':
      readControl(child, line, story, isHidden);
      return;
    case 'AlternateContent':
      readAlternative(child, line, story, isHidden);
      return;
    case 'rt':
      return;
    default:
      if (!child.name.endsWith('Pr')) readInline(child, line, story, isHidden);
  }
}

function addChange({ changes, pieces }: Line, kind: LossKind, text: string, start: number): void {
  if (text === '') return;
  const last = changes.at(-1);
  const end = pieces.length;
  if (last?.kind === kind && last.end === start) {
    last.text += text;
    last.end = end;
  } else changes.push({ kind, text, end });
}

function readControl(control: Element, line: Line, story: Story, isHidden: boolean): void {
  const content = findChild(control, 'sdtContent');
  if (!content) return;
  if (findSwitch(findChild(control, 'sdtPr'), 'showingPlcHdr')) lose(story.draft, 'placeholder', plainText(content));
  else readInline(content, line, story, isHidden);
}

const drawn: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/** Two forms of one thing: of a drawing the first is read, of a character the one that needs no new feature. */
function readAlternative(both: Element, line: Line, story: Story, isHidden: boolean): void {
  const choice = findChild(both, 'Choice');
  const fallback = findChild(both, 'Fallback');
  const isDrawing = choice && findWithin(choice, ({ name }) => drawn.has(name)).length > 0;
  const chosen = isDrawing ? choice : (fallback ?? choice);
  if (!chosen) return;
  for (const child of elementsOf(chosen)) readPiece(child, '', line, story, isHidden);
}

function readRun(run: Element, line: Line, story: Story, isHidden: boolean): void {
  const properties = findChild(run, 'rPr');
  const style = valueOf(properties, 'rStyle') ?? undefined;
  const isOut = findSwitch(properties, 'vanish') ?? (isHidden || story.styles.isHiddenCharacter(style));
  const fonts = findChild(properties, 'rFonts')?.attributes;
  const font = fonts?.get('ascii') ?? fonts?.get('hAnsi') ?? '';
  const start = line.pieces.length;
  for (const child of elementsOf(run)) readPiece(child, font, line, story, isHidden);
  if (!isOut || line.pieces.length === start) return;
  lose(story.draft, 'hidden-text', line.pieces.splice(start).join(''));
}

/** What stands in a run. */
function readPiece(piece: Element, font: string, line: Line, story: Story, isHidden: boolean): void {
  const { draft, notes, fields } = story;
  const add = (text: string): void => {
    if (fields.every(({ part }) => part === 'result')) line.pieces.push(text);
  };
  const id = piece.attributes.get('id') ?? '';
  switch (piece.name) {
    case 't': {
      add(showText(piece, font));
      return;
    }
    case 'tab':
    case 'ptab': {
      add('\t');
      return;
    }
    case 'br':
    case 'cr': {
      add('\n');
      return;
    }
    case 'noBreakHyphen': {
      add('-');
      return;
    }
    case 'sym': {
      add(readSymbol(parseInt(piece.attributes.get('char') ?? '', 16), piece.attributes.get('font') ?? '') ?? '');
      return;
    }
    case 'fldChar': {
      moveField(piece, story);
      return;
    }
    case 'instrText': {
      const open = fields.at(-1);
      if (open) open.code += textOf(piece);
      return;
    }
    case 'drawing':
    case 'pict':
    case 'object': {
      tellDrawing(piece, story);
      return;
    }
    case 'footnoteReference': {
      lose(draft, 'footnote', notes.footnotes.get(id) ?? '');
      return;
    }
    case 'endnoteReference': {
      lose(draft, 'footnote', notes.endnotes.get(id) ?? '');
      return;
    }
    case 'commentReference': {
      lose(draft, 'comment', notes.comments.get(id) ?? '');
      return;
    }
    case 'AlternateContent': {
      readAlternative(piece, line, story, isHidden);
      return;
    }
    case 'ruby':
    case 'rubyBase':
    case 'r': {
      readChild(piece, line, story, isHidden);
      return;
    }
    default:
  }
}

/** Space at the ends of a text counts only where that is said; a soft hyphen is seen at the end of a line only. */
function showText(piece: Element, font: string): string {
  const text = textOf(piece).replace(/[\t\r\n]+/g, ' ');
  const kept = piece.attributes.get('space') === 'preserve' ? text : text.replace(/^ +| +$/g, '');
  return [...kept]
    .map((sign) => (sign === ' ' ? sign : (readSymbol(sign.codePointAt(0)!, font) ?? sign)))
    .join('')
    .replaceAll('\u00ad', '');
}

/** A field's code is not shown, what it results in is (ECMA-376 part 1, 17.16). */
function moveField(mark: Element, { fields, draft }: Story): void {
  const type = mark.attributes.get('fldCharType');
  const open = fields.at(-1);
  if (type === 'begin') fields.push({ part: 'code', code: '' });
  else if (type === 'separate' && open) open.part = 'result';
  else if (type === 'end' && open) {
    if (open.part === 'code') lose(draft, 'field', open.code);
    fields.pop();
  }
}

function tellDrawing(drawing: Element, { draft }: Story): void {
  const boxes = findWithin(drawing, ({ name }) => name === 'txbxContent');
  for (const box of boxes) if (plainText(box) !== '') lose(draft, 'text-box', plainText(box));
  const pictures = findWithin(drawing, ({ name }) =>
    ['blip', 'imagedata', 'chart', 'relIds', 'OLEObject'].includes(name),
  );
  if (pictures.length === 0) return;
  const described = findWithin(drawing, ({ name }) => name === 'docPr' || name === 'shape')[0]?.attributes;
  lose(draft, 'picture', described?.get('descr') ?? described?.get('alt') ?? described?.get('title') ?? '');
}
