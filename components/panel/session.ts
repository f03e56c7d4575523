import type { FieldId } from '../../utils/core/field.ts';
import type { Survey } from '../../utils/core/fill.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { storeNotice } from '../store-notice.ts';
import { twinId } from './page-values.ts';
import type { Answer, Filled, PanelPorts, PlanFrom } from './ports.ts';
import { blank, boundTo, chosenProfile, chosenSubject, samePlan, summaryOf, tickedWrites, type PanelState, type Report } from './state.ts';
import type { Trouble } from './trouble.ts';

const noPlan = { plan: undefined, trouble: undefined, notice: undefined } as const;

/** A tick or a confirmation holds for one page of one order and account, and for no other. */
const samePlace = (a: Survey, b: Survey | undefined): boolean => a.account === b?.account && a.page === b?.page && a.order === b?.order;

/** One panel beside one tab: holds what is on the screen and asks the ports. Late answers to older questions are dropped. */
export class PanelSession {
  readonly #ports: PanelPorts;
  readonly #listeners = new Set<() => void>();
  #state: PanelState = blank;
  #surveys = 0;
  #plans = 0;
  #readings = 0;
  #chosenByHand = false;
  #reading: Promise<void> = Promise.resolve();

  constructor(ports: PanelPorts) {
    this.#ports = ports;
  }

  get state(): PanelState {
    return this.#state;
  }

  /** Calls back after every change; returns the end of it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  set(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  say(said: Text): void {
    this.set({ said });
  }

  /** Reads subjects and page, and follows the page until the signal aborts. */
  async start(signal: AbortSignal): Promise<void> {
    this.#ports.onChange((what) => void this.#follow(what), signal);
    await this.reloadSubjects();
    await this.rescan();
  }

  async #follow(what: 'page' | 'subjects'): Promise<void> {
    if (what === 'subjects') await this.reloadSubjects();
    await this.rescan();
  }

  async reloadSubjects(): Promise<void> {
    try {
      this.set({ subjects: await this.#ports.overviews() });
      // Erased in another window: back to the list.
      if (this.#state.chosen !== undefined && chosenSubject(this.#state) === undefined) this.set({ ...noPlan, chosen: undefined, site: undefined });
    } catch (error) {
      this.set({ notice: storeNotice(error) });
    }
  }

  /** Reads what the screen shows of the chosen subject, and of the one that the page seems to be about. */
  async #readDetails(): Promise<void> {
    const turn = ++this.#readings;
    const ids = [...new Set([this.#state.chosen, twinId(this.#state)])].filter((id) => id !== undefined);
    try {
      const profiles = ids.length === 0 ? [] : await this.#ports.profilesOf(ids);
      if (turn === this.#readings) this.set({ details: new Map(profiles.map((profile) => [profile.id, profile])) });
    } catch (error) {
      this.set({ notice: storeNotice(error) });
    }
  }

  /** Reads the page again, then plans again for what is chosen. Leaves everything that the person typed or ticked. */
  rescan(): Promise<void> {
    if (this.#state.busy === undefined) this.#reading = this.#read();
    return this.#reading;
  }

  /** The same because the person asked, and says that it was done. */
  async reread(): Promise<void> {
    await this.rescan();
    this.say(text('已重新读取页面', 'The page was read again'));
  }

  async #read(): Promise<void> {
    const turn = ++this.#surveys;
    const answer = await this.#ports.survey();
    if (turn !== this.#surveys) return;
    if (!answer.ok) return this.set({ ...noPlan, survey: undefined, pageTrouble: answer.failure });
    const moved = !samePlace(answer.survey, this.#state.survey);
    this.set({ survey: answer.survey, pageTrouble: undefined, ...(moved ? { accountConfirmed: false, override: undefined, ticks: new Map(), fix: undefined } : {}) });
    await this.#loadDrafts();
    this.#chooseBound();
    await this.#readDetails();
    await this.#takeWish();
    await this.replan();
  }

  async #loadDrafts(): Promise<void> {
    const { account, order } = this.#state.survey ?? {};
    if (account === undefined) return this.set({ drafts: [], orders: [] });
    try {
      const [drafts, { orders }] = await Promise.all([this.#ports.drafts(account), this.#ports.journey(account, order)]);
      this.set({ drafts, orders });
    } catch (error) {
      this.set({ drafts: [], orders: [], notice: storeNotice(error) });
    }
  }

  /** With exactly one subject bound to this account there is nothing to choose. */
  #chooseBound(): void {
    const { chosen, subjects = [], survey } = this.#state;
    const [only, ...others] = boundTo(subjects, survey?.account);
    if (!this.#chosenByHand && chosen === undefined && only !== undefined && others.length === 0) this.set({ chosen: only.id });
  }

  /** A press in the overlay on "put in" is a tick for that one field. */
  async #takeWish(): Promise<void> {
    const fix = await this.#ports.wish();
    if (fix !== undefined) this.set({ ...noPlan, fix, draft: undefined, report: undefined, ticks: new Map([[fix.field, true]]) });
  }

  /** Back from the one value to the subject. */
  async leaveFix(): Promise<void> {
    this.set({ ...noPlan, fix: undefined, ticks: new Map() });
    await this.replan();
  }

  async choose(id: string | undefined, site?: string): Promise<void> {
    this.#chosenByHand = true;
    this.set({ ...noPlan, chosen: id, site, draft: undefined, fix: undefined, ticks: new Map(), accountConfirmed: false, override: undefined, report: undefined });
    await this.#readDetails();
    await this.replan();
  }

  /** Looks at a draft as a plan; `undefined` goes back to the subject. */
  async lookAtDraft(draft: string | undefined): Promise<void> {
    this.set({ ...noPlan, draft, fix: undefined, ticks: new Map(), report: undefined });
    await this.replan();
  }

  /** Goes ahead without a full mandate for the stated reason; `undefined` takes that back. */
  async overrideMandate(reason: string | undefined): Promise<void> {
    this.set({ ...noPlan, override: reason });
    await this.replan();
  }

  async confirmAccount(): Promise<void> {
    this.set({ accountConfirmed: true });
    await this.replan();
  }

  #source(): PlanFrom | undefined {
    const { draft, chosen, site, fix } = this.#state;
    if (fix !== undefined) return { kind: 'fix', ...fix };
    if (draft !== undefined) return { kind: 'draft', id: draft };
    if (chosen === undefined) return undefined;
    return site === undefined ? { kind: 'profile', id: chosen } : { kind: 'profile', id: chosen, site };
  }

  /** Asks for a fresh plan of what is chosen. Resolves when the screen shows it or says why there is none. */
  async replan(): Promise<void> {
    const turn = ++this.#plans;
    const from = this.#source();
    if (from === undefined || this.#state.survey === undefined) return this.set({ plan: undefined });
    const answer = await this.#ports.plan(from, this.#state.accountConfirmed, this.#state.override);
    if (turn !== this.#plans) return;
    if (!answer.ok) return this.set({ plan: undefined, trouble: answer.failure });
    const { ok: _, ...plan } = answer;
    // The page moved on between reading and planning: what was ticked or confirmed was for the other one.
    if (!samePlace(plan.survey, this.#state.survey)) {
      this.set({ survey: plan.survey, plan: undefined, accountConfirmed: false, override: undefined, ticks: new Map() });
      return this.replan();
    }
    this.set({ plan, survey: plan.survey, trouble: undefined });
  }

  tick(field: FieldId, on: boolean): void {
    this.set({ ticks: new Map(this.#state.ticks).set(field, on) });
  }

  /** Carries out the ticked writes, if a plan made since then (the page was read again, or 60 s are over) still says the same. */
  async fill(): Promise<void> {
    const shown = this.#state.plan;
    const writes = tickedWrites(this.#state);
    if (shown === undefined || writes.length === 0 || this.#state.busy !== undefined) return;
    this.set({ busy: 'fill', trouble: undefined, notice: undefined });
    await this.#reading;
    if (this.#ports.clock() >= (this.#state.plan?.expires ?? 0)) await this.replan();
    const fresh = this.#state.plan;
    if (fresh === undefined || !samePlan(shown, fresh)) return this.set({ busy: undefined, trouble: this.#state.trouble ?? 'page-changed' });
    const wanted = new Map(writes.map(({ field, value }) => [field, value]));
    const answer = await this.#ports.fill(fresh.plan, [...wanted.keys()]);
    await this.#reported('fill', answer, wanted);
  }

  async undo(): Promise<void> {
    if (this.#state.busy !== undefined) return;
    this.set({ busy: 'undo', trouble: undefined, notice: undefined });
    await this.#reported('undo', await this.#ports.undo(), new Map());
  }

  async #reported(kind: Report['kind'], answer: Answer<Filled>, wanted: ReadonlyMap<FieldId, string>): Promise<void> {
    this.set({ busy: undefined });
    if (!answer.ok) return this.#failed(answer.failure);
    const report: Report = { ...answer, kind, at: this.#ports.clock(), wanted };
    this.set({ report, said: summaryOf(report), ticks: new Map(), draft: undefined, fix: undefined });
    await this.reloadSubjects();
    await this.rescan();
  }

  /** The reason stays on the screen while a new plan is made. */
  async #failed(failure: Trouble): Promise<void> {
    if (failure === 'expired' || failure === 'page-changed' || failure === 'gone') await this.rescan();
    this.set({ trouble: failure });
  }

  async show(field: FieldId): Promise<void> {
    try {
      await this.#ports.show(field);
    } catch {
      this.set({ trouble: 'no-answer' });
    }
  }

  async copy(value: string): Promise<void> {
    try {
      await this.#ports.copy(value);
      this.say(text('已复制', 'Copied'));
    } catch {
      this.say(text('没有复制成功，请选中文字后手工复制', 'Not copied; select the text and copy it by hand'));
    }
  }

  /** The subject that is chosen, for actions that change it. */
  get profile() {
    return chosenProfile(this.#state);
  }
}
