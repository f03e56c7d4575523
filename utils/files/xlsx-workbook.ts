import { attribute, type XmlListener } from './xml-scan.ts';

export interface Relation {
  /** The last word of the type's address: `worksheet`, `sharedStrings`, `styles`, `officeDocument` … the same in both forms of the standard. */
  readonly kind: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** Listens to a part of relations; `relations` has them by id. */
export class RelationsListener implements XmlListener {
  readonly relations = new Map<string, Relation>();

  open(name: string, attributes: string): void {
    if (name !== 'Relationship') return;
    const type = attribute(attributes, 'Type') ?? '';
    this.relations.set(attribute(attributes, 'Id') ?? '', {
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: attribute(attributes, 'Target') ?? '',
      isOutside: attribute(attributes, 'TargetMode') === 'External',
    });
  }

  close(): void {
    // Nothing nests.
  }

  text(): void {
    // Nothing is text.
  }
}

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/** Listens to the workbook's own part: which sheets it has, from which year it counts days. */
export class WorkbookListener implements XmlListener {
  readonly sheets: SheetEntry[] = [];
  is1904 = false;

  open(name: string, attributes: string): void {
    if (name === 'workbookPr') this.is1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const state = attribute(attributes, 'state') ?? 'visible';
    this.sheets.push({ name: attribute(attributes, 'name') ?? '', relation: attribute(attributes, 'id') ?? '', isHidden: state !== 'visible' });
  }

  close(): void {
    // The order of the tags is enough.
  }

  text(): void {
    // Nothing is text.
  }
}

/** The name of the part that `target` means, seen from the part `base`: `worksheets/sheet1.xml` from `xl/workbook.xml`. */
export function partOf(base: string, target: string): string {
  const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** Where the relations of a part stand. */
export function relationsOf(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}
