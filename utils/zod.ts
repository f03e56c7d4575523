import * as z from 'zod/mini';

// Before the first parse: without it zod probes `new Function` and the extension page's CSP reports it.
z.config({ jitless: true });

export { z };
