import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';

/** A titled part of a page, with the blue bar before its title. */
export function Section({ title, extra, children }: { readonly title: string; readonly extra?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="section">
      <header className="section-head">
        <h3>{title}</h3>
        {extra}
      </header>
      {children}
    </section>
  );
}

const tips = [
  '请先填写部分基础信息，系统将根据您填写的信息匹配备案订单类型。',
  '您填写的信息和上传的图片都将提交给通信管理局，请严格按照页面提示操作。',
  '如您有历史成功的备案订单，可在备案基础设置中开启资料复用。',
];

export function Tips() {
  const [open, setOpen] = useState(true);
  return (
    <Card
      className="tips"
      title="流程提示"
      extra={
        <Button type="link" onClick={() => setOpen(!open)}>
          {open ? '收起 ∨' : '展开 ∧'}
        </Button>
      }
    >
      {open && (
        <ol>
          {tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ol>
      )}
    </Card>
  );
}

const hot = ['我需要在阿里云备案吗?', '备案与服务器/服务码', '域名的常见问题', '流程常见问题', '备案信息与阿里云账号'];
const common = ['个人备案和单位备案的区别', '未备案的域名是否可以访问', '域名/证件/主体有进行中订单，怎么办', '如何查找备案所在账号'];

export function Questions() {
  return (
    <aside className="questions">
      <Card title="新增备案热点问题">
        <ul>
          {hot.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Card>
      <Card title="常见流程问题" extra={<a href="#steward">问题太多 管家帮您 &gt;</a>}>
        <ul className="grey">
          {common.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Card>
    </aside>
  );
}

/** The provider's notice under a list or before a form. */
export const Notice = ({ children }: { readonly children: ReactNode }) => <div className="notice">{children}</div>;
