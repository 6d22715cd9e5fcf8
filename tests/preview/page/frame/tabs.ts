import { showSheet } from '../../../excel/model/user';
import { watch, type Desk } from '../desk';
import { commitEntry } from '../entering';

/** The sheet tabs; hidden sheets have none. */
export function createTabs(desk: Desk, element: HTMLElement): void {
  watch(desk, ({ kind }) => {
    if (kind === 'sheets' || kind === 'active' || kind === 'opened') draw();
  });
  element.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const tabs = [...element.querySelectorAll<HTMLElement>('[role=tab]')];
    const next = tabs[tabs.findIndex((tab) => tab === document.activeElement) + (step ?? 0)];
    if (!step || !next) return;
    const { name } = next.dataset;
    next.click();
    element.querySelector<HTMLElement>(`[data-name="${CSS.escape(name ?? '')}"]`)?.focus();
  });

  function draw(): void {
    const { sheets, active } = desk.workbook;
    element.replaceChildren(
      ...sheets
        .filter((sheet) => sheet.visibility === 'Visible')
        .map((sheet) => {
          const tab = document.createElement('button');
          tab.type = 'button';
          tab.role = 'tab';
          tab.textContent = sheet.name;
          tab.dataset['name'] = sheet.name;
          tab.ariaSelected = String(sheet === active);
          tab.tabIndex = sheet === active ? 0 : -1;
          if (sheet.tabColor) tab.style.setProperty('--tab-color', sheet.tabColor);
          tab.addEventListener('click', () => {
            commitEntry(desk);
            showSheet(desk.workbook, sheet);
          });
          return tab;
        }),
    );
    element.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
