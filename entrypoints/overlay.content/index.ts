import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start.ts';

/** The filing console only, its top frame only, once the page stands. */
export default defineContentScript({
  matches: ['https://beian.aliyun.com/*'],
  runAt: 'document_idle',
  allFrames: false,
  main: (ctx) => start({ document, signal: ctx.signal, now: Date.now }),
});
