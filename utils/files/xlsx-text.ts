/** What XML cannot hold at all (XML 1.0 §2.2), lone surrogates included. */
const unwritable = /(?![\t\n\r])(?![\u007f-\u009f])[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu;
const special = /[&<>"]/g;
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of an element or attribute. A carriage return, and what looks like an escape, are written as Excel does (ECMA-376 part 1, §22.9.2.19). */
export const xmlText = (value: string): string =>
  value
    .replaceAll(unwritable, '')
    .replaceAll(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replaceAll('\r', '_x000D_')
    .replaceAll(special, (one) => names[one] ?? one);
