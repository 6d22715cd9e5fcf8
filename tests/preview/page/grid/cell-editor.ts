import { cellAt, mergeAt } from '../../../excel/model/cells';
import { watch } from '../desk';
import { changeEntry } from '../entering';
import type { Grid } from './grid';
import { applyFont } from '../drawing/look';

/** The box over the cell while one types, which grows with its text. */
export function createCellEditor({ desk, view }: Grid): void {
  const editor = document.createElement('textarea');
  editor.className = 'cell-editor';
  editor.setAttribute('aria-label', 'Cell');
  editor.spellcheck = false;
  editor.hidden = true;
  view.stage.append(editor);
  editor.addEventListener('input', () => changeEntry(desk, editor.value));
  view.scroller.addEventListener('scroll', put);

  watch(desk, () => {
    const { entry } = desk;
    const isOpening = editor.hidden && entry !== null;
    editor.hidden = entry === null;
    if (!entry) return;
    if (editor.value !== entry.text || isOpening) editor.value = entry.text;
    put();
    if (isOpening && !isInFormulaBar()) {
      editor.focus({ preventScroll: true });
      editor.setSelectionRange(entry.text.length, entry.text.length);
    }
  });

  function put(): void {
    const { entry } = desk;
    if (!entry) return;
    const { sheet, rows, columns } = view.layout();
    if (sheet !== entry.sheet) return;
    const { row, column, columns: across } = mergeAt(sheet, entry.row, entry.column) ?? { ...entry, columns: 1 };
    const { left, top } = view.toStage(columns.start(column), rows.start(row));
    editor.removeAttribute('style');
    applyFont(editor, cellAt(sheet, row, column).style);
    editor.style.left = `${left}px`;
    editor.style.top = `${top}px`;
    editor.style.width = `${Math.max(60, columns.start(column + across) - columns.start(column) + 1)}px`;
    editor.style.maxHeight = `${view.scroller.clientHeight - Math.max(0, top)}px`;
    editor.style.height = `${Math.max(rows.size(row) + 1, editor.scrollHeight + 4)}px`;
  }
}

function isInFormulaBar(): boolean {
  return document.activeElement?.closest('.formula-bar') !== null && document.activeElement !== null;
}
