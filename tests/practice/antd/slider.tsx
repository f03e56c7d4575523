import { useState } from 'react';

/** The slider that stands before everything when the provider doubts that a person is there. */
export function SlideWall({ floating = false, onPass }: { readonly floating?: boolean; readonly onPass?: () => void }) {
  const [at, setAt] = useState(0);
  const [passed, setPassed] = useState(false);
  if (floating && passed) return null;
  const pass = () => {
    if (at < 100) return;
    setPassed(true);
    onPass?.();
  };
  return (
    <div className={floating ? 'wall wall-floating' : 'wall'}>
      <div className="wall-card">
        <h2>安全验证</h2>
        <p>请完成下方验证后继续操作</p>
        <div id="nc_1_wrapper" className="nc-container">
          <div className="nc_scale">
            <span className="nc-lang-cnt">{passed ? '验证通过' : '请按住滑块，拖动到最右边'}</span>
            <input id="nc_1_n1z" className="nc_iconfont btn_slide" type="range" min={0} max={100} value={at} aria-label="滑块" onChange={(event) => setAt(Number(event.target.value))} onPointerUp={pass} onKeyUp={pass} />
          </div>
        </div>
      </div>
    </div>
  );
}
