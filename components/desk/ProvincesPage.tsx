import { provinces } from '../../utils/data/provinces.ts';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import type { PageProps } from './page-props.ts';
import { ProvinceList } from './ProvinceList.tsx';
import { ProvinceSheet } from './ProvinceSheet.tsx';
import { provinceWords as words } from './province-words.ts';
import { hashOf } from './route.ts';

/** The rules of the 31 provinces; the address names the one that is open, by its two digits. */
export function ProvincesPage({ item }: PageProps) {
  const say = useSay();
  if (item === undefined) return <ProvinceList />;
  const province = provinces.find(({ code }) => code === item);
  if (province !== undefined) return <ProvinceSheet province={province} />;
  return (
    <EmptyState title={words.none} todo={words.shorter}>
      <a class="button" href={hashOf('provinces')}>
        {say(words.list)}
      </a>
    </EmptyState>
  );
}
