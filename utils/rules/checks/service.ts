/** What is filed: `app` for an app, `website` for a site, `undefined` where the page or the subject does not say. */
export function serviceOf(serviceType: string | undefined): 'app' | 'website' | undefined {
  const said = (serviceType ?? '').slice(0, 20);
  if (/app/i.test(said)) return 'app';
  return said.includes('网站') ? 'website' : undefined;
}
