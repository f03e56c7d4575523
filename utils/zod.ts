import * as z from 'zod/mini';

// Before the first parse: without it zod probes whether code may be made of strings, and the extension page's CSP reports it.
z.config({ jitless: true });

export { z };
