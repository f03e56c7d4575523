import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../utils/core/field.ts';
import { readingOf, type Survey } from '../../utils/core/fill.ts';
import { valuesOf } from '../../utils/core/profile.ts';
import { hereAt, type Journey } from '../letters/occasion.ts';
import { Letters } from '../letters/Letters.tsx';
import { storeNotice } from '../store-notice.ts';
import type { PanelPorts } from './ports.ts';
import type { PanelSession } from './session.ts';
import { chosenProfile, chosenSite } from './state.ts';

const nothing: Journey = { orders: [], ticked: [] };

/** Orders and ticks of the account in front. They may change with every look at the page. */
function useJourney(session: PanelSession, ports: PanelPorts, survey: Survey | undefined): Journey {
  const [journey, take] = useState(nothing);
  const { account, order } = survey ?? {};
  useEffect(() => {
    let isLate = false;
    const asked = account === undefined ? Promise.resolve(nothing) : ports.journey(account, order);
    asked.then(
      (found) => (isLate ? undefined : take(found)),
      (error: unknown) => session.set({ notice: storeNotice(error) }),
    );
    return () => {
      isLate = true;
    };
  }, [survey, ports]);
  return journey;
}

/** What the page shows counts before what is stored; blank fields of the page say nothing. */
function knownOf(session: PanelSession, shown: Reading): Reading {
  const profile = chosenProfile(session.state);
  const stored = profile === undefined ? {} : valuesOf(profile, chosenSite(session.state)?.id);
  const typed = Object.entries(shown).filter(([, value]) => value.trim() !== '');
  return { ...stored, ...Object.fromEntries(typed) };
}

/** Messages to send for the step that the page in front is about. */
export function ToClient({ session, ports }: { readonly session: PanelSession; readonly ports: PanelPorts }) {
  const { survey } = session.state;
  const journey = useJourney(session, ports, survey);
  if (survey === undefined) return null;
  const reading = readingOf(survey.slots);
  const here = hereAt({ page: survey.page, order: survey.order, reading }, journey);
  return <Letters key={`${survey.page}/${here.occasion.step ?? ''}`} here={here} reading={knownOf(session, reading)} now={ports.clock()} onCopy={(letter) => void session.copy(letter)} />;
}
