import { Button, Modal, QRCode, Tag, Upload } from 'antd';
import { useState } from 'react';
import type { UploadSlot } from '../model.ts';
import { api } from './api.ts';
import { advance, say, type Flow } from './flow.ts';
import { Notice, Section } from './parts.tsx';

interface SlotProps {
  readonly flow: Flow;
  readonly slot: UploadSlot;
  readonly title: string;
  readonly hint: string;
}

const largest = 4 * 1024 * 1024;

/** One document. The file stays in the browser; only its name goes to the order. */
function Slot({ flow, slot, title, hint }: SlotProps) {
  const order = flow.order;
  const [fault, setFault] = useState('');
  const take = (file: File) => {
    if (order === null) return false;
    if (file.size > largest) {
      setFault('图片不能超过 4MB');
      return false;
    }
    setFault('');
    api.upload(order.id, slot, file.name).then((answer) => flow.setOrder(answer.order), (error: unknown) => say(null, error));
    return false;
  };
  const name = order?.uploads[slot];
  return (
    <div className="slot">
      <div className="slot-title">{title}</div>
      <Upload beforeUpload={take} showUploadList={false} accept="image/*">
        <Button>上传图片</Button>
      </Upload>
      <div className="slot-hint">{name === undefined ? hint : <Tag color="blue">{name}</Tag>}</div>
      {fault !== '' && <div className="line-error">{fault}</div>}
    </div>
  );
}

function template() {
  const lines = ['互联网备案信息真实性承诺书', '', '本单位（本人）承诺所提交的备案信息真实、准确、完整。', '', '签字（黑色签字笔）：', '日期：'];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([lines.join('\n')], { type: 'text/plain' }));
  link.download = '互联网备案信息真实性承诺书.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

function Verification({ flow }: { readonly flow: Flow }) {
  const [open, setOpen] = useState(false);
  const order = flow.order;
  const refresh = () => {
    if (order === null) return;
    api.verify(order.id).then((answer) => flow.setOrder(answer.order), (error: unknown) => say(null, error));
    setOpen(false);
  };
  return (
    <Section title="真实性核验">
      <div className="slot">
        <div className="slot-title">网站负责人真实性核验</div>
        <Button onClick={() => setOpen(true)}>去核验</Button>
        <Button type="link" onClick={refresh}>
          刷新上传状态
        </Button>
        <div className="slot-hint">{order?.verified ? <Tag color="green">已核验</Tag> : <Tag>未核验</Tag>}</div>
      </div>
      <Modal title="真实性核验" open={open} onCancel={() => setOpen(false)} footer={<Button onClick={refresh}>刷新上传状态</Button>} width={420}>
        <div className="centre">
          <QRCode value={`practice:${order?.id ?? ''}`} />
          <p>请网站负责人使用阿里云App扫描二维码，完成证件上传和人脸核验</p>
          <p className="grey">白色背景，不佩戴眼镜、帽子，露出五官</p>
        </div>
      </Modal>
    </Section>
  );
}

/** 上传图片资料. */
export function UploadStep({ flow }: { readonly flow: Flow }) {
  return (
    <>
      <Notice>证件图片须清晰完整、为最近一次签发，每张不超过 4MB</Notice>
      <Section title="主办者资料">
        <Slot flow={flow} slot="certificate" title="主办者证件" hint="选传：已在基础信息校验时上传的无需重复上传" />
      </Section>
      <Section title="负责人资料">
        <Slot flow={flow} slot="id-front" title="证件人像面" hint="必传" />
        <Slot flow={flow} slot="id-back" title="证件国徽面" hint="必传" />
      </Section>
      <Section
        title="互联网备案信息真实性承诺书"
        extra={
          <Button type="link" onClick={template}>
            下载模板
          </Button>
        }
      >
        <Slot flow={flow} slot="undertaking" title="承诺书" hint="必传：下载后打印，用黑色签字笔签名并拍照" />
      </Section>
      <Section title="辅助资料">
        <Slot flow={flow} slot="auxiliary" title="辅助资料" hint="选传" />
      </Section>
      <Verification flow={flow} />
      <div className="buttons">
        <Button onClick={() => flow.go('summary')}>上一步</Button>
        <Button type="primary" onClick={() => void advance(flow, 'upload', 'submit')}>
          下一步
        </Button>
      </div>
    </>
  );
}
