import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fill, undoFill } from '../utils/dom/fill.ts';
import { offer } from '../utils/dom/tools.ts';

/** Put into a document of the console by the background, when the overlay there was told to fill. */
export default defineUnlistedScript(() => offer({ fill, undoFill }));
