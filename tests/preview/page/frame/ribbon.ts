import type { Pane } from './pane';

/** Where the manifest's addresses are served from here. */
const SERVED = /^https:\/\/localhost:3000\//;

/** The add-in's own ribbon tab, as its manifest describes it: buttons that show the pane or run a function in it. */
export async function createRibbon(pane: Pane, element: HTMLElement): Promise<void> {
  const response = await fetch('/add-in/manifest.xml');
  const manifest = new DOMParser().parseFromString(await response.text(), 'text/xml');
  const [tab] = manifest.getElementsByTagName('CustomTab');
  if (!tab) return;

  const textOf = (owner: Element, child: string) => resource(manifest, childOf(owner, child)?.getAttribute('resid'));
  const title = document.createElement('div');
  title.className = 'ribbon-tab';
  title.textContent = textOf(tab, 'Label');
  const groups = [...tab.getElementsByTagName('Group')].map((group) => {
    const box = document.createElement('div');
    box.className = 'ribbon-group';
    box.role = 'group';
    box.ariaLabel = textOf(group, 'Label');
    box.append(
      ...[...group.getElementsByTagName('Control')].map((control) => buttonOf(control, textOf, manifest, pane)),
    );
    return box;
  });
  element.replaceChildren(title, ...groups);
}

function buttonOf(
  control: Element,
  textOf: (owner: Element, child: string) => string,
  manifest: Document,
  pane: Pane,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const label = document.createElement('span');
  label.textContent = textOf(control, 'Label');
  const icon = document.createElement('img');
  icon.alt = '';
  icon.width = 20;
  icon.height = 20;
  const image = [...control.getElementsByTagName('bt:Image')].find((one) => one.getAttribute('size') === '32');
  icon.src = resource(manifest, image?.getAttribute('resid')).replace(SERVED, '/add-in/');
  button.append(icon, label);
  const tip = childOf(control, 'Supertip');
  if (tip) button.title = textOf(tip, 'Description');
  const name = control.getElementsByTagName('FunctionName')[0]?.textContent;
  button.addEventListener('click', () => (name ? pane.runFunction(name) : pane.show()));
  return button;
}

function childOf(owner: Element, name: string): Element | undefined {
  return [...owner.children].find((child) => child.localName === name);
}

function resource(manifest: Document, id: string | null | undefined): string {
  const resources = manifest.getElementsByTagName('Resources')[0];
  const found = [...(resources?.querySelectorAll('*') ?? [])].find((one) => one.getAttribute('id') === id);
  return found?.getAttribute('DefaultValue') ?? '';
}
