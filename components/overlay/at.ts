import type { Box } from './geometry.ts';

/** Where a thing of the layer is drawn. By transform: what moves so is no layout shift of the page. Whole px, or text would blur. */
export const at = ({ x, y, width, height }: Box) => ({
  transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`,
  width: `${width}px`,
  height: `${height}px`,
});
