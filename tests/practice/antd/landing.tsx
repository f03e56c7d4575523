import { Button, Card } from 'antd';
import { useSession } from './session.ts';

const types = [
  { title: '首次备案', text: '域名和主办者从未备案' },
  { title: '新增互联网信息服务', text: '主办者已备案，再增加网站或 App' },
  { title: '新增接入', text: '已在其他接入商备案，改用阿里云资源' },
  { title: '变更与注销', text: '修改或注销已有的备案信息' },
];

export function Landing() {
  const { account } = useSession();
  const target = account === null ? '/login' : '/pcContainer/myorder';
  return (
    <>
      <section className="hero">
        <h1>ICP代备案管理系统</h1>
        <p>网站或 App 在境内提供服务前，应先完成 ICP 备案。全程免费，在线办理。</p>
        <div className="hero-buttons">
          {account === null && (
            <Button type="primary" size="large" href="/login">
              立即登录
            </Button>
          )}
          <Button size="large" ghost={account === null} href={target}>
            开始备案
          </Button>
        </div>
      </section>
      <div className="cards">
        {types.map(({ title, text }) => (
          <Card key={title} title={title}>
            {text}
          </Card>
        ))}
      </div>
    </>
  );
}
