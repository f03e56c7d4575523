import type { Cell, Province } from '../../core/province.ts';

/** What a message says of a province's fact: the province, of when the text is, and whose it is. */
export const cited = (province: Province, cell: Pick<Cell<unknown>, 'as' | 'source'>) => ({
  province: province.name.zh,
  provinceEn: province.name.en,
  as: cell.as,
  by: cell.source.publisher,
});
