import { Select } from 'antd';
import { createPortal } from 'react-dom';
import { contents, idTypes } from '../enumerations.ts';
import { isSet } from '../traps.ts';
import { useSession } from './session.ts';
import { SlideWall } from './slider.tsx';

/** A list of options outside the screen, as some libraries keep for measuring. */
function OffscreenList() {
  return createPortal(
    <ul className="offscreen" role="listbox">
      {[...idTypes, ...contents].map((one) => (
        <li key={one} role="option" aria-selected="false">
          {one}
        </li>
      ))}
    </ul>,
    document.body,
  );
}

/** A popup that was closed and stays in the document. A click on its options changes another field than the one in hand. */
function ClosedPopup({ onWrong }: { readonly onWrong: (text: string) => void }) {
  return createPortal(
    <div className="ant-select-dropdown ant-select-dropdown-hidden closed-popup">
      <div className="rc-virtual-list">
        {idTypes.map((one) => (
          <div key={one} className="ant-select-item ant-select-item-option" title={one} onClick={() => onWrong(one)}>
            <div className="ant-select-item-option-content">{one}</div>
          </div>
        ))}
      </div>
    </div>,
    document.body,
  );
}

/** The difficulties that stand beside the form. */
export function Hazards({ onWrong }: { readonly onWrong: (text: string) => void }) {
  const { traps } = useSession();
  return (
    <>
      {isSet(traps, 'select-ids') && (
        <div className="view-as">
          显示方式 <Select size="small" defaultValue="标准" options={[{ value: '标准' }, { value: '紧凑' }]} aria-label="显示方式" />
        </div>
      )}
      {isSet(traps, 'offscreen-list') && <OffscreenList />}
      {isSet(traps, 'closed-popups') && <ClosedPopup onWrong={onWrong} />}
      {isSet(traps, 'walls') && <SlideWall floating />}
    </>
  );
}
