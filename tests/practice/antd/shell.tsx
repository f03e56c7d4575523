import { Avatar, Dropdown, Input, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { api } from './api.ts';
import { useSession } from './session.ts';

const products = ['大模型', '产品', '解决方案', '权益', '定价', '云市场', '伙伴', '支持与服务', '了解阿里云'];

const tabs = [
  { key: '/', label: '备案首页' },
  { key: '/pcContainer/myorder', label: '我的备案' },
  { key: 'codes', label: 'ICP备案服务码' },
  { key: 'settings', label: '备案基础设置' },
  { key: 'help', label: '备案帮助' },
];

const leave = () => void api.logout().then(() => location.assign('/'));

function AccountMenu({ name }: { readonly name: string }) {
  return (
    <Dropdown menu={{ items: [{ key: 'out', label: '退出登录', onClick: leave }] }}>
      <span className="account">
        <Avatar size={24}>{name.slice(0, 1).toUpperCase()}</Avatar>
        <span className="account-name">{name}</span>
      </span>
    </Dropdown>
  );
}

/** The provider's global header, with the account at its right end. */
function GlobalHeader() {
  const { account } = useSession();
  return (
    <header className="global">
      <a className="brand" href="/">
        阿里云
      </a>
      <nav>
        {products.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </nav>
      <Input className="global-search" placeholder="搜索" aria-label="搜索" />
      <a href="/pcContainer/myorder">备案</a>
      <span>控制台</span>
      {account === null ? <a href="/login">登录</a> : <AccountMenu name={account} />}
    </header>
  );
}

const open = (key: string) => {
  if (key.startsWith('/')) location.assign(key);
};

export function Shell({ tab, children }: { readonly tab: string; readonly children: ReactNode }) {
  return (
    <>
      <GlobalHeader />
      <div className="tabs">
        <Tabs activeKey={tab} items={tabs} onChange={open} />
      </div>
      <main className="content">{children}</main>
      <button type="button" className="assistant">
        AI 助理
      </button>
      <footer className="foot">
        <span>关于我们 法律声明 Cookies政策 廉正举报 安全举报 联系我们 加入我们</span>
        <span>© 2009-现在 练习环境，不是阿里云网站 浙公网安备 33010602009975号 浙B2-20080101-4</span>
      </footer>
    </>
  );
}
