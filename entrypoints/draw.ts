import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerBrush } from '../components/overlay/brush.ts';
import { Overlay } from '../components/overlay/Overlay.tsx';
import findings from '../components/overlay/findings.css?inline';
import guides from '../components/overlay/guides.css?inline';
import layer from '../components/overlay/layer.css?inline';
import base from '../components/overlay/overlay.css?inline';
import rail from '../components/overlay/rail.css?inline';
import tokens from '../components/tokens.css?inline';

/** Put into a document of the console by the background while the page is being judged: nothing is drawn before that is known. */
export default defineUnlistedScript(() =>
  offerBrush({
    css: [tokens, base, rail, guides, findings, layer].join('\n'),
    draw: (into, view, wishes) => render(h(Overlay, { view, wishes }), into),
  }),
);
