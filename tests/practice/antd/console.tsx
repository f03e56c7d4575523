import { ConfigProvider, Spin, type ThemeConfig } from 'antd';
import zhCN from 'antd/es/locale/zh_CN';
import { useEffect, useState, type ReactNode } from 'react';
import { joined, parseTraps } from '../traps.ts';
import { api, type Me } from './api.ts';
import { OrderDetail } from './detail.tsx';
import { Entity } from './entity.tsx';
import { Landing } from './landing.tsx';
import { Login } from './login.tsx';
import { MyOrders } from './orders.tsx';
import { Session } from './session.ts';
import { Shell } from './shell.tsx';
import { SlideWall } from './slider.tsx';
import { Wizard } from './wizard.tsx';

/** Square corners and the blue of the live console (sampled 2025-04). */
const theme: ThemeConfig = {
  token: { colorPrimary: '#145BE9', colorLink: '#145BE9', borderRadius: 0, borderRadiusLG: 0, borderRadiusSM: 0, controlHeight: 32, colorSplit: '#EBEBEB', motion: true },
};

const framed: Readonly<Record<string, { readonly tab: string; readonly page: ReactNode }>> = {
  '/': { tab: '/', page: <Landing /> },
  '/pcContainer/myorder': { tab: '/pcContainer/myorder', page: <MyOrders /> },
  '/pcContainer/selfEntity': { tab: '/pcContainer/myorder', page: <Entity /> },
  '/pcContainer/formpage': { tab: '/pcContainer/myorder', page: <Wizard /> },
  '/pcContainer/orderdetail': { tab: '/pcContainer/myorder', page: <OrderDetail /> },
};

function Page() {
  if (location.pathname === '/login') return <Login />;
  if (location.pathname === '/slider') return <SlideWall onPass={() => location.assign('/pcContainer/myorder')} />;
  const { tab, page } = framed[location.pathname] ?? { tab: '/', page: <Landing /> };
  return <Shell tab={tab}>{page}</Shell>;
}

/** Today's console, by the address. */
export function Console() {
  const [me, setMe] = useState<Me | null>(null);
  useEffect(() => {
    const asked = parseTraps(new URLSearchParams(location.search).get('trap') ?? '');
    void api.me().then((answer) => setMe({ ...answer, traps: joined(answer.traps, asked) }));
  }, []);
  if (me === null) return <Spin className="spin" />;
  return (
    <ConfigProvider locale={zhCN} theme={theme}>
      <Session.Provider value={me}>
        <Page />
      </Session.Provider>
    </ConfigProvider>
  );
}
