import { accountsOf, type Profile } from '../../utils/core/profile.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { storeNotice } from '../store-notice.ts';
import { changesBetween, laidOnSubject, siteMeant, subjectFrom, type Change } from '../subject/merge.ts';
import { nameOf } from '../subject/subject-view.ts';
import { pageValues, twinId } from './page-values.ts';
import type { PanelPorts } from './ports.ts';
import type { PanelSession } from './session.ts';
import type { PanelState } from './state.ts';

/** A stored subject with the certificate number that the page shows, once its details are read. */
export function twinOf(state: PanelState): Profile | undefined {
  const id = twinId(state);
  return id === undefined ? undefined : state.details.get(id);
}

/** The certificate number of the chosen subject, else the one that the page shows. */
export const certificateOf = ({ profile, state }: PanelSession): string | undefined =>
  (profile?.values ?? pageValues(state))['subject.certificateNumber'];

/** The page is signed in under another account than the subject's. */
export function isForeign(profile: Profile, { survey }: PanelState): boolean {
  const accounts = accountsOf(profile);
  return accounts.length > 0 && survey?.account !== undefined && !accounts.includes(survey.account);
}

const noMoment = { now: 0, newId: () => '' };

/** What adding the open page to this subject would change, for the preview before it happens. */
export function additions(profile: Profile, state: PanelState): Change[] {
  const reading = pageValues(state);
  const after = laidOnSubject({ profile, reading, site: state.site, ...noMoment });
  const meant = siteMeant(profile, reading, state.site);
  const siteAfter = meant === undefined ? after.sites[profile.sites.length] : after.sites.find((site) => site.id === meant.id);
  return [...changesBetween(profile.values, after.values), ...changesBetween(meant?.values ?? {}, siteAfter?.values ?? {})];
}

async function kept(session: PanelSession, { ports, profile, said }: { ports: PanelPorts; profile: Profile; said: Text }): Promise<void> {
  session.set({ busy: 'save', notice: undefined });
  try {
    await ports.saveProfile(profile);
  } catch (error) {
    return session.set({ busy: undefined, notice: storeNotice(error) });
  }
  session.set({ busy: undefined, said });
  await session.reloadSubjects();
  await session.choose(profile.id, session.state.site);
}

/** Keeps the open page as a new subject and chooses it. */
export function saveAsNew(session: PanelSession, ports: PanelPorts): Promise<void> {
  const profile = subjectFrom(pageValues(session.state), { now: ports.clock(), newId: ports.newId });
  const count = Object.keys(pageValues(session.state)).length;
  const name = nameOf(profile);
  return kept(session, { ports, profile, said: text(`已存为新主体：${name.zh}，${count} 项`, `Saved as a new subject: ${name.en}, values: ${count}`) });
}

/** Lays the open page over the given subject. The person has seen `additions` before. */
export function addToSubject(session: PanelSession, ports: PanelPorts, profile: Profile): Promise<void> {
  const count = additions(profile, session.state).length;
  const merged = laidOnSubject({ profile, reading: pageValues(session.state), site: session.state.site, now: ports.clock(), newId: ports.newId });
  return kept(session, { ports, profile: merged, said: text(`已加入该主体：${count} 项`, `Added to the subject, values: ${count}`) });
}

/** Throws a draft away; the person has confirmed it. */
export async function discardDraft(session: PanelSession, ports: PanelPorts, id: string): Promise<void> {
  try {
    await ports.eraseDraft(id);
  } catch (error) {
    return session.set({ notice: storeNotice(error) });
  }
  session.set({ drafts: session.state.drafts.filter((draft) => draft.id !== id), said: text('草稿已丢弃', 'Draft discarded') });
  if (session.state.draft === id) await session.lookAtDraft(undefined);
}
