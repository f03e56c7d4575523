import type { Answer, Filled, PageDraft, PanelPorts, Planned, PlanFrom } from '../../components/panel/ports.ts';
import type { PictureJob } from '../../components/panel/picture-port.ts';
import type { FieldId, Reading } from '../../utils/core/field.ts';
import { planFill, type Survey, type Written } from '../../utils/core/fill.ts';
import { refuse, type Order } from '../../utils/core/order.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import { valuesOf, type Profile } from '../../utils/core/profile.ts';
import type { Judgement } from '../../utils/pictures/judgement.ts';
import { company, now, person, survey } from './samples.ts';

/** The world of a panel, held in memory: a page that takes what is written, and a store of subjects. */
export class World {
  page: Survey | undefined = survey;
  profiles: Profile[] = [company, person];
  drafts: PageDraft[] = [];
  orders: Order[] = [];
  ticked: string[] = [];
  time = now;
  /** What becomes of a field; written unless said. */
  readonly fates = new Map<FieldId, Omit<Written, 'field'>>();
  readonly copied: string[] = [];
  /** Ticks of papers by subject. */
  readonly papers = new Map<string, string[]>();
  printed = 0;
  readonly shown: FieldId[] = [];
  readonly filled: FieldId[][] = [];
  readonly planned: PlanFrom[] = [];
  readonly pictures: PictureJob[] = [];
  /** What the background says of the mandate. */
  barred: 'mandate-missing' | 'mandate-ended' | undefined;
  readonly overrides: string[] = [];
  judgements: readonly Judgement[] = [];
  saveFails: Error | undefined;
  #plan: Planned | undefined;
  #wish: { readonly field: FieldId; readonly value: string } | undefined;
  #count = 0;
  #tell: (what: 'page' | 'subjects') => void = () => undefined;

  /** The page in front of the person has changed. */
  change(page: Survey | undefined): void {
    this.page = page;
    this.#tell('page');
  }

  /** Another window has changed what is stored, and this one comes to the front. */
  store(profiles: Profile[]): void {
    this.profiles = profiles;
    this.#tell('subjects');
  }

  #planOf(from: PlanFrom, confirmed: boolean): Answer<Planned> {
    const page = this.page;
    if (page === undefined) return { ok: false, failure: 'no-console' };
    if (from.kind === 'fix') return this.#hold({ [from.field]: from.value }, page);
    const profile = this.profiles.find(({ id }) => id === from.id);
    const draft = this.drafts.find(({ id }) => id === from.id);
    const values = profile === undefined ? draft?.values : valuesOf(profile, from.kind === 'profile' ? from.site : undefined);
    if (values === undefined) return { ok: false, failure: 'gone' };
    if (page.account === undefined && !confirmed) return { ok: false, failure: 'account-unknown' };
    const bound = profile?.account;
    if (page.account !== undefined && bound !== undefined && bound !== page.account) return { ok: false, failure: 'account-differs' };
    return this.#hold(values, page);
  }

  #hold(values: Reading, page: Survey): Answer<Planned> {
    this.#plan = { ...planFill(values, page), plan: `plan-${++this.#count}`, expires: this.time + 60_000, survey: page };
    return { ok: true, ...this.#plan };
  }

  /** The person presses "put in" in the overlay. */
  ask(fix: { readonly field: FieldId; readonly value: string }): void {
    this.#wish = fix;
    this.#tell('page');
  }

  #write(field: FieldId): Written {
    const write = [...(this.#plan?.fills ?? []), ...(this.#plan?.overwrites ?? [])].find((one) => one.field === field);
    const fate = this.fates.get(field) ?? { result: 'written', shown: write?.value ?? '' };
    const page = this.page!;
    this.page = { ...page, slots: page.slots.map((slot) => (slot.field === field ? Object.assign({}, slot, { value: fate.shown }) : slot)) };
    return { field, ...fate };
  }

  ports(): PanelPorts {
    return {
      clock: () => this.time,
      wish: async () => {
        const wish = this.#wish;
        this.#wish = undefined;
        return wish;
      },
      newId: () => `id-${++this.#count}`,
      survey: async () => (this.page === undefined ? { ok: false, failure: 'no-console' } : { ok: true, survey: this.page }),
      plan: async (from, confirmed, override) => {
        this.planned.push(from);
        if (override !== undefined) this.overrides.push(override);
        if (this.barred === 'mandate-ended' || (this.barred !== undefined && override === undefined)) return { ok: false, failure: this.barred };
        return this.#planOf(from, confirmed);
      },
      fill: async (plan, fields): Promise<Answer<Filled>> => {
        if (plan !== this.#plan?.plan || this.time >= this.#plan.expires) return { ok: false, failure: 'expired' };
        this.filled.push([...fields]);
        return { ok: true, results: fields.map((field) => this.#write(field)) };
      },
      undo: async () => ({ ok: false, failure: 'nothing-to-undo' }),
      show: async (field) => void this.shown.push(field),
      copy: async (value) => void this.copied.push(value),
      paperTicks: async (profile) => [...(this.papers.get(profile) ?? [])],
      tickPaper: async (profile, id, on) => void this.papers.set(profile, [...(this.papers.get(profile) ?? []).filter((one) => one !== id), ...(on ? [id] : [])]),
      print: () => void this.printed++,
      overviews: async () => this.profiles.map((one) => overviewOf(one)),
      profilesOf: async (ids) => this.profiles.filter(({ id }) => ids.includes(id)),
      saveProfile: async (profile) => {
        if (this.saveFails !== undefined) throw this.saveFails;
        this.profiles = [...this.profiles.filter(({ id }) => id !== profile.id), profile];
      },
      drafts: async (account) => this.drafts.filter((draft) => draft.account === account),
      journey: async (account) => ({ orders: this.orders.filter((order) => order.account === account), ticked: this.ticked }),
      refuse: async (order, text) => void (this.orders = this.orders.map((one) => (one.order === order.order ? refuse(one, { text, at: this.time }) : one))),
      eraseDraft: async (id) => void (this.drafts = this.drafts.filter((draft) => draft.id !== id)),
      onChange: (tell) => void (this.#tell = tell),
      openDesk: () => undefined,
      openConsole: () => undefined,
      checkPicture: async (job, { onProgress }) => {
        this.pictures.push(job);
        onProgress({ done: 1, of: 2 });
        return this.judgements;
      },
    };
  }
}
