import { openWorkbook, saveWorkbook } from '../../../excel/xlsx/files';
import { openOn, watch, type Desk } from '../desk';
import { commitEntry } from '../entering';

/** Open…, dropping a file on the page, and Save. */
export function takeFiles(desk: Desk, bar: HTMLElement): void {
  const picker = bar.querySelector('input')!;
  const save = bar.querySelector('.save')!;
  const name = bar.querySelector('.file-name')!;

  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file) void openFile(desk, file);
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(desk, file);
  });
  save.addEventListener('click', () => void saveFile(desk));
  watch(desk, ({ kind }) => {
    if (kind !== 'opened') return;
    name.textContent = desk.workbook.name;
    document.title = desk.workbook.name;
  });
}

/** Opens the workbook that the server offers; without one an empty workbook stays. */
export async function openFrom(desk: Desk, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) return;
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const name = decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(disposition)?.[1] ?? 'Book1.xlsx');
  await openFile(desk, new File([await response.blob()], name));
}

async function openFile(desk: Desk, file: File): Promise<void> {
  try {
    openOn(desk, await openWorkbook(new Uint8Array(await file.arrayBuffer()), file.name));
  } catch (error) {
    desk.tell(`${file.name} could not be opened as an Excel workbook.`);
    console.warn(error);
  }
}

async function saveFile(desk: Desk): Promise<void> {
  commitEntry(desk);
  const bytes = await saveWorkbook(desk.workbook);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = desk.workbook.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
