import { encloses, find, nearest, parentOf } from './native.ts';
import type { Sighting, Stage } from '../core/order.ts';
import { stageOf } from '../core/stage.ts';
import type { Instant } from '../core/time.ts';
import { orderTypes } from '../data/order-types.ts';
import { stageLabels } from '../data/stage-labels.ts';
import type { Page } from '../portal/page.ts';
import { norm } from './norm.ts';
import { isPressable } from './found.ts';
import { refusalOn } from './refusal.ts';
import type { Scan, Words } from './scan.ts';

/** Order numbers have 13 digits and begin with 203 (console.md §2.1); older ones are shorter. */
const orderNumber = /^(?:订单号|订单编号|备案订单号)?(\d{8,20})$/;
const moment = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;
const domain = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+[\p{L}]{2,}$/u;

const typeWords = new Set(orderTypes.map(({ words }) => norm(words)));

/** Column heads and captions, in the words of both consoles. */
const captions = {
  progress: ['当前进度', '订单状态', '备案状态', '备案进度', '当前状态', '进度', '状态'],
  subject: ['主办者名称', '主办单位名称', '主办者', '主体名称', '主办单位或主办人名称'],
  created: ['创建时间', '下单时间', '提交时间'],
} as const;

/** The order in the page's address, if it names one. */
export function orderAt(location: Location): string | undefined {
  const query = new URLSearchParams(location.search);
  const number = query.get('baOrderId') ?? query.get('orderId');
  return number !== null && /^\d{6,20}$/.test(number) ? number : undefined;
}

/** The one order type that a form page prints, in the console's words; a button of that name is none. */
export function orderTypeAt({ tokens, eyes }: Scan): string | undefined {
  const named = tokens.filter((token): token is Words => token.kind === 'words' && typeWords.has(token.text) && !isPressable(token.element) && eyes.sees(token.element));
  const types = new Set(named.map(({ node }) => node.data.trim()));
  return types.size === 1 ? [...types][0] : undefined;
}

const two = (part: string) => part.padStart(2, '0');

/** A printed moment; the console prints the clock of China. */
function instantOf(words: string): Instant | undefined {
  const [, year, month, date, hour = '0', minute = '0', second = '0'] = moment.exec(words) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const at = Date.parse(`${year}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}:${two(second)}+08:00`);
  return Number.isNaN(at) ? undefined : at;
}

interface Card {
  readonly order: string;
  readonly words: readonly Words[];
  /** Words under a column's head or beside a caption. */
  readonly under: (heads: readonly string[]) => Words | undefined;
}

const columnHeads = 'th, [role=columnheader]';

/** The biggest element around a number that holds no other order's number. In a table with heads it is the row, also where there is one order only. */
function cardElement(number: Words, others: readonly Words[]): Element {
  let card = number.element;
  const row = nearest(card, 'tr, [role=row]');
  const table = row === null ? null : nearest(row, 'table, [role=table], [role=grid]');
  if (row !== null && table !== null && find(table, columnHeads) !== null) return row;
  for (let up = parentOf(card); up !== null && up !== up.ownerDocument.body; up = parentOf(up)) {
    if (others.some((other) => encloses(up, other.node))) break;
    card = up;
  }
  return card;
}

function underHead(heads: readonly string[], words: readonly Words[], all: readonly Words[]): Words | undefined {
  for (const name of heads.map(norm)) {
    const found = underOne(name, words, all);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The number of the column in which some words stand, from 0; -1 outside a table. */
function columnOf({ element }: Words): number {
  const cell = nearest(element, 'th, td');
  return cell instanceof HTMLTableCellElement ? cell.cellIndex : -1;
}

function underOne(name: string, words: readonly Words[], all: readonly Words[]): Words | undefined {
  const caption = words.findIndex(({ text }) => text === name);
  if (caption >= 0) return words[caption + 1];
  const head = all.find(({ text, element }) => text === name && nearest(element, columnHeads) !== null);
  const column = head === undefined ? -1 : columnOf(head);
  return column < 0 ? undefined : words.find((one) => columnOf(one) === column);
}

function cardsIn({ tokens, eyes }: Scan): Card[] {
  const all = tokens.filter((token): token is Words => token.kind === 'words' && eyes.sees(token.element));
  const numbers = all.filter(({ text }) => orderNumber.test(text));
  return numbers.map((number) => {
    const element = cardElement(number, numbers.filter((other) => other !== number && other.text !== number.text));
    const words = all.filter(({ node }) => encloses(element, node));
    return { order: orderNumber.exec(number.text)?.[1] ?? '', words, under: (heads) => underHead(heads, words, all) };
  });
}

interface Standing {
  readonly stage: Stage;
  readonly label: string;
}

const standing = (label: string): Standing => ({ label, stage: stageOf(label, stageLabels) });

/** Where an order stands: what its progress column says, else the one status among its words. */
function standingOf({ words, under }: Card): Standing | undefined {
  const said = under(captions.progress);
  if (said !== undefined) return standing(said.node.data.trim());
  const known = words.filter(({ element }) => !isPressable(element)).map(({ node }) => standing(node.data.trim())).filter(({ stage }) => stage !== 'unknown');
  const stages = new Set(known.map(({ stage }) => stage));
  return stages.size === 1 ? known[0] : undefined;
}

const steps = new Set(stageLabels.steps.flatMap(({ names }) => names));
const { states } = stageLabels;
const isState = (words: string, kinds: readonly (keyof typeof states)[]) => kinds.some((kind) => states[kind].includes(words));

/** Where the progress bar of an order's own page stands: the one step that is under way or was refused, or the last if all passed. */
function standingOnBar(words: readonly Words[]): Standing | undefined {
  const titles = words.flatMap(({ text, node }, index) => (steps.has(text) ? [{ title: node.data.trim(), state: words[index + 1] }] : []));
  const here = titles.filter(({ state }) => state !== undefined && isState(state.text, ['going', 'refused']));
  const known = here.map(({ title, state }) => standing(`${title}：${state?.node.data.trim() ?? ''}`));
  const [first, second] = known;
  return second === undefined ? first : undefined;
}

function sightingOf(card: Card, stands: Standing, seen: { account: string; at: Instant }): Sighting {
  const type = card.words.find(({ text }) => typeWords.has(text))?.node.data.trim();
  const site = card.words.find(({ node }) => domain.test(node.data.trim()))?.node.data.trim();
  const subject = card.under(captions.subject)?.node.data.trim();
  const createdAt = instantOf(card.under(captions.created)?.node.data ?? '');
  return {
    ...seen,
    order: card.order,
    ...stands,
    ...(type !== undefined && { type }),
    ...(subject !== undefined && { subject }),
    ...(site !== undefined && { domain: site }),
    ...(createdAt !== undefined && { createdAt }),
  };
}

/** The orders that the page shows, each with its stage in our words and in the console's. An order whose stage is not said is left out. */
export function sightingsAt(scan: Scan, { page, account, at }: { page: Page; account: string; at: Instant }): Sighting[] {
  if (page.role !== 'orders' && page.role !== 'order') return [];
  const cards = cardsIn(scan);
  const seen = new Map<string, Sighting>();
  for (const card of cards) {
    const stands = (page.role === 'order' ? standingOnBar(card.words) : undefined) ?? standingOf(card);
    if (stands !== undefined && !seen.has(card.order)) seen.set(card.order, sightingOf(card, stands, { account, at }));
  }
  const [only, second] = seen.values();
  const refusal = page.role === 'order' && second === undefined && only?.stage.endsWith('-rejected') === true ? refusalOn(scan) : undefined;
  if (only !== undefined && refusal !== undefined) return [{ ...only, refusal }];
  return [...seen.values()];
}

/** Where the button for a new filing would stand on a page of orders; `undefined` when the button is there. */
export function placeForAdding({ tokens, eyes }: Scan, { adding }: Page): Element | undefined {
  if (adding === undefined) return undefined;
  const buttons = new Set(adding.buttons.map(norm));
  const words = tokens.filter((token): token is Words => token.kind === 'words' && eyes.sees(token.element));
  if (words.some(({ text, element }) => buttons.has(text) && isPressable(element))) return undefined;
  const heads = adding.beside.flatMap((place) => words.find(({ text, element }) => text === norm(place) && !isPressable(element)) ?? []);
  return heads[0]?.element;
}
