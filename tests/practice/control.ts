import { isFieldId, type Reading } from '../../utils/core/field.ts';
import { z } from '../../utils/zod.ts';
import { fileApproved } from './approval.ts';
import { moved, rejected, stageWords, submitted, wizardSteps, type Order, type OrderStage, type Rejection, type WizardStep } from './model.ts';
import { addAccount, seeds, type SeedName } from './seeds.ts';
import { parseTraps, type Traps } from './traps.ts';
import { createWorld, keep, nowIn, openOrder, Refusal, type Skin, type World } from './world.ts';

export interface OrderRequest {
  /** The signed-in account unless said. */
  readonly account?: string | undefined;
  readonly step?: WizardStep | undefined;
  readonly stage?: OrderStage | undefined;
  readonly values?: Reading | undefined;
}

/** What a test sees of the server. */
export interface Snapshot {
  readonly signedIn: string | null;
  readonly accounts: readonly string[];
  readonly orders: readonly Order[];
  readonly traps: Traps;
  readonly skin: Skin;
  /** The console's time. */
  readonly now: number;
}

/** The hand of the tests: what a console's staff and the passing of time do. */
export interface Control {
  /** Nobody signed in, no account, no order, no trap, the machine's clock. */
  reset(): void;
  /** Signs in; an unknown name becomes an account without a subject. */
  signIn(account: string): void;
  signOut(): void;
  /** Resets, then lays down a known state. */
  seed(name: SeedName): void;
  /** Puts an order into an account. Its number. */
  order(request?: OrderRequest): string;
  /** Moves an order to a stage, by the stage's id or the console's words for it. An approval files its subject and website. */
  stage(order: string, stage: string): void;
  reject(order: string, where: Rejection['where'], reason: string): void;
  /** Sets the console's clock, in milliseconds since 1970; null gives back the machine's. */
  clock(at: number | null): void;
  /** Sets a trap on every page: `trap('refuse', 'site.name')`, `trap('fast')`; `false` takes it away. */
  trap(name: string, value?: string | boolean): void;
  skin(name: Skin): void;
  state(): Snapshot;
  /** The order as the server holds it. */
  values(order: string): Reading;
}

function stageOf(text: string): OrderStage {
  const found = Object.entries(stageWords).find(([stage, words]) => stage === text || words === text);
  if (found === undefined) throw new Refusal(`no such stage: ${text}`, 422);
  return found[0] as OrderStage;
}

function find(world: World, id: string): Order {
  const order = world.orders.get(id);
  if (order === undefined) throw new Refusal(`no such order: ${id}`, 404);
  return order;
}

function move(world: World, id: string, text: string): void {
  const stage = stageOf(text);
  const order = find(world, id);
  const at = nowIn(world);
  const handedIn = order.submittedAt !== null || stage === 'draft' || stage === 'abandoned' ? order : submitted(order, at);
  keep(world, stage === 'provider-review' && handedIn !== order ? handedIn : moved(handedIn, stage, at));
  if (stage === 'approved' && order.stage !== 'approved') fileApproved(world, order);
}

function create(world: World, request: OrderRequest): string {
  const account = request.account ?? world.signedIn;
  if (account === null || !world.accounts.has(account)) throw new Refusal('no account for the order', 422);
  const { id } = openOrder(world, { account, step: request.step ?? 'subject', values: request.values ?? {} });
  if (request.stage !== undefined && request.stage !== 'draft') move(world, id, request.stage);
  return id;
}

function setTrap(world: World, name: string, value: string | boolean): void {
  const { [name]: old = [], ...others } = world.traps;
  if (value === false) world.traps = others;
  else if (name.includes(':')) world.traps = { ...world.traps, ...parseTraps(name) };
  else world.traps = { ...others, [name]: value === true ? [''] : [...old, value] };
}

/** The control over one world. */
export function createControl(world: World): Control {
  const reset = () => Object.assign(world, createWorld(world.clock));
  return {
    reset,
    signIn: (account) => {
      if (!world.accounts.has(account)) addAccount(world, account, null);
      world.signedIn = account;
    },
    signOut: () => {
      world.signedIn = null;
    },
    seed: (name) => {
      reset();
      seeds[name](world);
    },
    order: (request = {}) => create(world, request),
    stage: (order, stage) => move(world, order, stage),
    reject: (order, where, reason) => {
      keep(world, rejected(find(world, order), { where, reason, at: nowIn(world) }));
    },
    clock: (at) => {
      world.offset = at === null ? 0 : at - world.clock();
    },
    trap: (name, value = true) => setTrap(world, name, value),
    skin: (name) => {
      world.skin = name;
    },
    state: () => ({
      signedIn: world.signedIn, accounts: [...world.accounts.keys()], orders: [...world.orders.values()], traps: world.traps,
      skin: world.skin, now: nowIn(world),
    }),
    values: (order) => find(world, order).values,
  };
}

const id = z.string();
const stages = Object.keys(stageWords) as [OrderStage, ...OrderStage[]];
const seedNames = Object.keys(seeds) as [SeedName, ...SeedName[]];
const order = z.object({
  account: z.optional(id),
  step: z.optional(z.enum(wizardSteps)),
  stage: z.optional(z.enum(stages)),
  values: z.optional(z.record(z.string().check(z.refine(isFieldId)), z.string())),
});

/** The same verbs over HTTP: `{ "do": "seed", "name": "demo" }`. */
export const command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('reset') }),
  z.object({ do: z.literal('signIn'), account: id }),
  z.object({ do: z.literal('signOut') }),
  z.object({ do: z.literal('seed'), name: z.enum(seedNames) }),
  z.object({ do: z.literal('order'), order: z.optional(order) }),
  z.object({ do: z.literal('stage'), order: id, stage: id }),
  z.object({ do: z.literal('reject'), order: id, where: z.enum(['provider', 'sms', 'administration']), reason: id }),
  z.object({ do: z.literal('clock'), at: z.nullable(z.number()) }),
  z.object({ do: z.literal('trap'), name: id, value: z.optional(z.union([id, z.boolean()])) }),
  z.object({ do: z.literal('skin'), name: z.enum(['antd', 'classic']) }),
  z.object({ do: z.literal('state') }),
]);

export type Command = z.infer<typeof command>;

/** Carries out a command. What it answers is sent back as JSON. */
export function obey(control: Control, asked: Command): unknown {
  switch (asked.do) {
    case 'reset': return control.reset();
    case 'signIn': return control.signIn(asked.account);
    case 'signOut': return control.signOut();
    case 'seed': return control.seed(asked.name);
    case 'order': return { order: control.order(asked.order) };
    case 'stage': return control.stage(asked.order, asked.stage);
    case 'reject': return control.reject(asked.order, asked.where, asked.reason);
    case 'clock': return control.clock(asked.at);
    case 'trap': return control.trap(asked.name, asked.value);
    case 'skin': return control.skin(asked.name);
    case 'state': return control.state();
  }
}

