import { useState } from 'react';
import { api, Refused } from './api.ts';
import { SlideWall } from './slider.tsx';

/** Back to the page that asked for the login, if it is a page of the console. */
function onward(): string {
  const wanted = new URLSearchParams(location.search).get('oauth_callback') ?? '/pcContainer/myorder';
  return wanted.startsWith('/') && !wanted.startsWith('//') ? wanted : '/pcContainer/myorder';
}

/** The embedded login box, by the ids of the live one. */
export function Login() {
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [slid, setSlid] = useState(false);
  const [fault, setFault] = useState('');
  const enter = async () => {
    if (!slid) return setFault('请先完成滑块验证');
    try {
      await api.login(account, password);
      location.assign(onward());
    } catch (error) {
      setFault(error instanceof Refused ? error.message : '系统繁忙，请稍后再试');
    }
    return undefined;
  };
  return (
    <div className="login">
      <div className="login-box">
        <h2>密码登录</h2>
        <label htmlFor="fm-login-id">登录名</label>
        <input id="fm-login-id" placeholder="请输入阿里云账号" value={account} onChange={(event) => setAccount(event.target.value)} />
        <label htmlFor="fm-login-password">登录密码</label>
        <input id="fm-login-password" type="password" placeholder="请输入登录密码" value={password} onChange={(event) => setPassword(event.target.value)} />
        <label htmlFor="fm-login-checkcode">校验码</label>
        <input id="fm-login-checkcode" placeholder="如有短信校验码请输入" maxLength={6} />
        <SlideWall onPass={() => setSlid(true)} />
        {fault !== '' && <div className="line-error">{fault}</div>}
        <button type="button" className="login-button" onClick={() => void enter()}>
          登录
        </button>
      </div>
    </div>
  );
}
