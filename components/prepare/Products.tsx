import { products, type Product } from '../../utils/data/products.ts';
import { useSay, type Say } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { words } from './words.ts';

function quotaText({ quota, per }: Product, say: Say): string {
  if (quota === undefined) return say(words.unsaid);
  return say(per === 'account' ? words.perAccount : words.perInstance, { n: quota });
}

/** Which products can be filed under, with least months and quota. */
export function Products() {
  const say = useSay();
  const [first] = products;
  return (
    <details class="fold" data-products>
      <summary>{say(words.products)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.product)}</th>
            <th scope="col">{say(words.months)}</th>
            <th scope="col">{say(words.quota)}</th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.name.zh}>
              <th scope="row">
                {say(product.name)}
                {product.note === undefined ? null : <p class="faint">{say(product.note)}</p>}
                {product.source === first?.source ? null : <SourceLine source={product.source} />}
              </th>
              <td>{product.months ?? say(words.unsaid)}</td>
              <td>{quotaText(product, say)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {first === undefined ? null : <SourceLine source={first.source} />}
    </details>
  );
}
