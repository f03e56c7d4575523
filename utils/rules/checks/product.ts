import { normalised } from '../../core/identity-text.ts';
import { products, type Product } from '../../data/products.ts';

const bare = (label: string) => normalised(label.slice(0, 100)).value;
const rows = products.map((product) => ({ product, name: bare(product.name.zh), english: bare(product.name.en) }));

/** The product that a choice of the console names, whatever stands around the name: `云服务器ECS（包年包月）`. */
export function productOf(label: string): Product | undefined {
  const chosen = bare(label);
  return rows.find(({ name, english }) => chosen.includes(name) || chosen === english)?.product;
}
