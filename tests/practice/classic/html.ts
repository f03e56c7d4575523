/** Markup that is safe to put into a page as it stands. Made by `html` only. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

export type Child = Markup | string | number | false | undefined | readonly Child[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or in a quoted attribute. */
export const escapeText = (value: string): string => value.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

function render(child: Child): string {
  if (child === false || child === undefined) return '';
  if (child instanceof Markup) return child.text;
  if (Array.isArray(child)) return child.map(render).join('');
  return escapeText(String(child));
}

/** Builds markup; every value that is not itself markup is escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly Child[]): Markup {
  return new Markup(parts.reduce((text, part, at) => text + render(values[at - 1]) + part));
}

/** Attributes with a leading space; `false` and `undefined` leave one out, `true` writes it bare. */
export function attributes(all: Readonly<Record<string, string | number | boolean | undefined>>): Markup {
  const written = Object.entries(all).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return [value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`];
  });
  return new Markup(written.join(''));
}

/** JSON for a `script` element: no character in it can end the element. */
export const jsonScript = (value: unknown): Markup => new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
