import { Refusal } from '../model/refusal';
import type { Workbook, XmlPart } from '../model/workbook';
import { acceptXml, addXmlPart, namespaceOf } from '../model/xml-part';
import { HostObject, type Offers } from './host-object';

declare module './host-object' {
  interface Counterparts {
    customXmlPart: { client: Excel.CustomXmlPart; host: CustomXmlPart };
    customXmlPartCollection: { client: Excel.CustomXmlPartCollection; host: CustomXmlPartCollection };
    customXmlPartScopedCollection: {
      client: Excel.CustomXmlPartScopedCollection;
      host: CustomXmlPartScopedCollection;
    };
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export class CustomXmlPartCollection
  extends HostObject
  implements Offers<Excel.CustomXmlPartCollection, CustomXmlPartCollection>
{
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }

  add(xml: string): CustomXmlPart {
    return new CustomXmlPart(this.#workbook, addXmlPart(this.#workbook, xml));
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.#workbook, namespaceUri);
  }
}

/** The parts of one namespace: https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export class CustomXmlPartScopedCollection
  extends HostObject
  implements Offers<Excel.CustomXmlPartScopedCollection, CustomXmlPartScopedCollection>
{
  readonly #workbook: Workbook;
  readonly #namespace: string;

  constructor(workbook: Workbook, namespace: string) {
    super();
    this.#workbook = workbook;
    this.#namespace = namespace;
  }

  get items(): CustomXmlPart[] {
    return this.#workbook.xmlParts
      .filter((part) => namespaceOf(part) === this.#namespace)
      .map((part) => new CustomXmlPart(this.#workbook, part));
  }

  /** ItemNotFound where it is gone: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
  getItem(id: string): CustomXmlPart {
    const found = this.items.find((part) => part.id === id);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export class CustomXmlPart extends HostObject implements Offers<Excel.CustomXmlPart, CustomXmlPart> {
  readonly #workbook: Workbook;
  readonly #part: XmlPart;

  constructor(workbook: Workbook, part: XmlPart) {
    super();
    this.#workbook = workbook;
    this.#part = part;
  }

  get id(): string {
    return this.#part.id;
  }

  getXml(): string {
    return this.#part.xml;
  }

  setXml(xml: string): void {
    this.#part.xml = acceptXml(xml);
  }

  delete(): void {
    const { xmlParts } = this.#workbook;
    const index = xmlParts.indexOf(this.#part);
    if (index < 0) throw new Refusal('ItemNotFound');
    xmlParts.splice(index, 1);
  }
}
