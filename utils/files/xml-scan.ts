import { text } from '../core/text.ts';
import { Refused } from './refused.ts';

/** What is told of a part while it is read. Names come without their prefix: `x:c` is `c`. */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text as it is meant, entities replaced. A long one may come in pieces. */
  text(piece: string): void;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entity = /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi;

export const brokenXml = (): Refused => new Refused(text('工作簿内部的 XML 不完整或已损坏。没有读取任何一行。请用 Excel 或 WPS 打开后另存一份。', 'The XML inside the workbook is cut short or damaged. No row was read. Open it in Excel or WPS and save a copy.'));

/** A document type can define entities that unpack to gigabytes or name other files; no workbook has one (ECMA-376 part 2, §8.2). */
const withType = (): Refused => new Refused(text('工作簿里有 DTD 声明，正常的工作簿没有，为安全起见没有读取。', 'The workbook holds a DTD, which no ordinary one does; for safety it was not read.'));

function character(code: number): string {
  const isValid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isValid) throw brokenXml();
  return String.fromCodePoint(code);
}

function unescaped(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(entity, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const isHex = name[1] === 'x' || name[1] === 'X';
    return character(isHex ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

/** The value of an attribute, by its name without prefix; `undefined` when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  for (let at = 0; ; ) {
    const equals = attributes.indexOf('=', at);
    if (equals === -1) return undefined;
    const quote = /["']/.exec(attributes.slice(equals + 1, equals + 16));
    if (quote === null) return undefined;
    const start = equals + 2 + quote.index;
    const end = attributes.indexOf(quote[0], start);
    if (end === -1) return undefined;
    const key = attributes.slice(at, equals).trim();
    if (key.slice(key.indexOf(':') + 1) === name) return unescaped(attributes.slice(start, end));
    at = end + 1;
  }
}

/** Longer than any tag, comment or instruction of a workbook. */
const longestMark = 1024 * 1024;
const tagEnd = /[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>/y;
const tagName = /[^\s/>]+/y;
const cdata = '<![CDATA[';

/** Reads XML piece by piece and keeps no more of it than one tag. It follows no reference and knows no document type. */
export class XmlScan {
  readonly #listener: XmlListener;
  #rest = '';

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** @throws Refused for what is no XML, and for a document type. */
  push(piece: string): void {
    const content = this.#rest + piece;
    let at = 0;
    while (at < content.length) {
      const next = content[at] === '<' ? this.#mark(content, at) : this.#words(content, at);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = content.slice(at);
    if (this.#rest.length > longestMark) throw brokenXml();
  }

  /** @throws Refused when it stops in the middle. */
  end(): void {
    if (this.#rest.trim() !== '') throw brokenXml();
  }

  #words(content: string, at: number): number | undefined {
    const tag = content.indexOf('<', at);
    if (tag !== -1) {
      this.#listener.text(unescaped(content.slice(at, tag)));
      return tag;
    }
    // An entity may be cut in two; only what is behind the last `&` waits.
    const cut = content.lastIndexOf('&');
    const end = cut >= at && content.length - cut < 12 ? cut : content.length;
    if (end > at) this.#listener.text(unescaped(content.slice(at, end)));
    return end === at ? undefined : end;
  }

  #mark(content: string, at: number): number | undefined {
    const second = content[at + 1];
    if (second === '!') return this.#special(content, at);
    if (second === '?') return behind(content, '?>', at);
    tagEnd.lastIndex = at + 1;
    if (!tagEnd.test(content)) return undefined;
    const end = tagEnd.lastIndex;
    const isEnd = second === '/';
    tagName.lastIndex = at + (isEnd ? 2 : 1);
    const full = tagName.exec(content)?.[0];
    if (full === undefined) throw brokenXml();
    const name = full.slice(full.indexOf(':') + 1);
    if (isEnd) {
      this.#listener.close(name);
      return end;
    }
    this.#listener.open(name, content.slice(tagName.lastIndex, end - 1));
    if (content[end - 2] === '/') this.#listener.close(name);
    return end;
  }

  #special(content: string, at: number): number | undefined {
    if (content.startsWith('<!--', at)) return behind(content, '-->', at + 4);
    if (content.startsWith(cdata, at)) {
      const end = behind(content, ']]>', at);
      if (end !== undefined) this.#listener.text(content.slice(at + cdata.length, end - 3));
      return end;
    }
    const isBegun = cdata.startsWith(content.slice(at)) || '<!--'.startsWith(content.slice(at));
    if (isBegun) return undefined;
    throw withType();
  }
}

function behind(content: string, mark: string, from: number): number | undefined {
  const at = content.indexOf(mark, from);
  return at === -1 ? undefined : at + mark.length;
}
