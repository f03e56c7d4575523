import { words } from '../../components/overlay/words.ts';
import type { Written } from '../../utils/core/fill.ts';
import { filled } from '../../utils/core/text.ts';
import type { Undo } from '../../utils/dom/fill.ts';
import { show } from '../../utils/dom/show.ts';
import { offered, type Tools } from '../../utils/dom/tools.ts';
import { pageMessage, surveyReply, type Failure, type FillReply, type PageMessage, type SurveyReply } from '../../utils/messages.ts';
import type { Assistant } from './assistant.ts';
import { toggle } from './wishes.ts';

type Of<Type extends PageMessage['type']> = Extract<PageMessage, { type: Type }>;
type Reply = SurveyReply | FillReply | { readonly ok: true };

const failed = (failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });

const told = (results: readonly Written[]) => {
  const done = results.filter(({ result }) => result === 'written').length;
  return { done: String(done), all: String(results.length), left: String(results.length - done) };
};

/** What the background may ask of this document. One thing at a time, in the order in which it was asked. */
export class Answers {
  readonly #assistant: Assistant;
  #undo: Undo | undefined;
  #filling: AbortController | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(assistant: Assistant) {
    this.#assistant = assistant;
  }

  /** `undefined`: not meant for us. */
  answer(asked: unknown): Promise<Reply> | undefined {
    const parsed = pageMessage.safeParse(asked);
    if (!parsed.success) return undefined;
    // The fill that runs is not waited for: it ends.
    if (parsed.data.type === 'page/vault' && parsed.data.locked) this.#filling?.abort();
    const answer = this.#turn.then(() => this.#do(parsed.data)).catch(() => failed('gone'));
    this.#turn = answer;
    return answer;
  }

  #do(message: PageMessage): Reply | Promise<Reply> {
    switch (message.type) {
      case 'page/survey':
        return this.#survey();
      case 'page/fill':
        return this.#fill(message);
      case 'page/undo':
        return this.#takeBack();
      case 'page/show':
        return this.#show(message);
      case 'page/vault':
        this.#assistant.askAgain();
        return { ok: true };
      case 'page/toggle':
        toggle(this.#assistant);
        return { ok: true };
    }
  }

  #survey(): Reply {
    const sight = this.#assistant.scan();
    const reply = surveyReply.safeParse({ ok: true, survey: sight?.survey });
    return reply.success ? reply.data : failed('gone');
  }

  /** The plan is for this page, this account and this minute, or nothing is written. */
  #objection({ page, account, expires }: Of<'page/fill'>): Failure | undefined {
    if (this.#assistant.world.now() > expires) return 'expired';
    const survey = this.#assistant.scan()?.survey;
    if (survey === undefined) return 'gone';
    if (survey.page !== page) return 'page-changed';
    return survey.account === account ? undefined : 'account-differs';
  }

  /** Until a fill is asked for, nothing that could write to the page is in its document. */
  async #tools(): Promise<Tools | undefined> {
    if (offered() === undefined) await this.#assistant.world.link.arm('fill');
    return offered();
  }

  async #fill(message: Of<'page/fill'>): Promise<Reply> {
    const tools = await this.#tools();
    if (tools === undefined) return failed('no-answer');
    const objection = this.#objection(message);
    if (objection !== undefined) return failed(objection);
    const { document, signal: life } = this.#assistant.world;
    this.#filling = new AbortController();
    const signal = AbortSignal.any([life, this.#filling.signal]);
    const { results, stopped, undo } = await tools.fill(document, message.writes, { signal, page: message.page });
    this.#undo = undo;
    this.#assistant.scan();
    this.#assistant.change({ said: filled(words.filled, told(results)) });
    return { ok: true, results: [...results], ...(stopped === undefined ? {} : { stopped }) };
  }

  async #takeBack(): Promise<Reply> {
    const undo = this.#undo;
    if (undo === undefined || undo.steps.length === 0) return failed('nothing-to-undo');
    const tools = await this.#tools();
    if (tools === undefined) return failed('no-answer');
    const { document, signal } = this.#assistant.world;
    const results = await tools.undoFill(document, undo, { signal, page: undo.page });
    this.#undo = undefined;
    this.#assistant.scan();
    this.#assistant.change({ said: filled(words.undone, told(results)) });
    return { ok: true, results };
  }

  #show({ field }: Of<'page/show'>): Reply {
    const sight = this.#assistant.scan();
    return sight !== undefined && show(sight, field) ? { ok: true } : failed('gone');
  }
}
