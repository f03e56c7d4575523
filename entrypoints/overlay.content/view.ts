import type { BannerModel, GlossMark, Mark, OpenOrder, View } from '../../components/overlay/model.ts';
import { words } from '../../components/overlay/words.ts';
import type { FieldId } from '../../utils/core/field.ts';
import type { Lang } from '../../utils/core/text.ts';
import type { Day, Instant } from '../../utils/core/time.ts';
import type { PageContext } from '../../utils/messages.ts';
import { langOf } from '../../utils/store/settings.ts';
import type { BannerLines, Placed } from './placement.ts';
import type { Drawn, KnownTerm, Seen, State } from './state.ts';

/** The day in China. `core/time` says the same by dayjs, which every page of the console would load for this one line. */
const dayOf = (at: Instant) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

const openOrders = (open: PageContext['open']): OpenOrder[] =>
  open.map(({ order, label, since, frees }) => ({ order, label, since: dayOf(since), frees }));

/** The fields that get a marker, most severe finding first, then those that passed. */
export function markedFields({ outlook, sight }: Seen): FieldId[] {
  const all = [...(outlook?.findings ?? []), ...(outlook?.passed ?? [])].map(({ field }) => field);
  return [...new Set(all)].filter((field) => sight.anchors.has(field));
}

function marksOf({ outlook }: Seen, { placement, covered }: Drawn): Mark[] {
  const markOf = ([field, { box, note, depth }]: [FieldId, Placed]): Mark => ({
    field,
    remarks: outlook?.findings.filter((finding) => finding.field === field) ?? [],
    passed: outlook?.passed.find((one) => one.field === field)?.titles ?? [],
    box,
    depth,
    covered: covered.has(field),
    ...(note === undefined ? {} : { note }),
  });
  return [...(placement?.marks ?? [])].map(markOf);
}

/** Of the fields that a label may stand for, the one that it stands beside here, with its choices. */
function choicesOf({ choices, element }: KnownTerm, { sight, reading }: Seen): Pick<GlossMark, 'options' | 'value'> {
  const here = choices.find(({ field }) => sight.anchors.get(field)?.label === element);
  return here === undefined ? {} : { options: here.options, value: reading[here.field] ?? '' };
}

function glossesOf(seen: Seen, { placement, covered }: Drawn): GlossMark[] {
  return seen.terms.flatMap((known) => {
    const { key, term } = known;
    const placed = placement?.glosses.get(key);
    if (placed === undefined) return [];
    const { box, align = 'left', ground = 'system', depth } = placed;
    return [{ key, term, ...choicesOf(known, seen), box, align, ground, depth, covered: covered.has(key) }];
  });
}

function bannerOf({ sight }: Seen, { placement }: Drawn, context: PageContext): BannerModel | undefined {
  // Until the background has told which orders are open, nothing is said about a missing button.
  if (sight.addPlace === undefined || context.today === '') return undefined;
  const open = openOrders(context.open);
  const placed = placement?.banner;
  // Measured before the orders were known: it is placed again in a moment.
  if (placed !== undefined && placed.most === 0 && open.length > 0) return undefined;
  const { missing } = context;
  return placed === undefined ? { open, most: open.length, missing } : { open, missing, ...placed };
}

const isMark = ({ remarks, passed }: Mark) => remarks.length > 0 || passed.length > 0;

function seenPart(seen: Seen, state: State): Partial<View> {
  const { page, survey, step } = seen.sight;
  const guide = page === undefined ? undefined : seen.outlook?.guide;
  const banner = bannerOf(seen, state.drawn, state.context);
  const source = guide?.steps.find((one) => one.state === 'current')?.source;
  return {
    findings: seen.outlook?.findings ?? [],
    judged: seen.outlook !== undefined,
    unread: survey.unread,
    read: survey.slots.length,
    marks: marksOf(seen, state.drawn).filter(isMark),
    glosses: glossesOf(seen, state.drawn),
    ...(guide === undefined ? {} : { guide }),
    ...(page === undefined ? {} : { pageTitle: page.title }),
    ...(step === undefined ? {} : { consoleStep: step }),
    ...(survey.account === undefined ? {} : { account: survey.account }),
    ...(survey.order === undefined ? {} : { order: survey.order }),
    ...(source === undefined ? {} : { source }),
    ...(banner === undefined ? {} : { banner }),
  };
}

export const viewLang = ({ settings, browserLanguage }: State): Lang => langOf(settings, browserLanguage);

/** The banner's words, for measuring it before it is drawn. */
export function bannerLines(state: State): BannerLines {
  const lang = viewLang(state);
  const open = openOrders(state.context.open);
  if (open.length === 0) return { head: `${words.bannerTitle[lang]} ${state.context.missing?.[lang] ?? ''}`, orders: [] };
  const orders = open.map(({ order, label, since, frees }) => `${order} ${label} ${since} ${words.since[lang]} ${frees[lang]}`);
  return { head: `${words.bannerTitle[lang]} ${words.bannerOpen[lang]} ${words.moreOrders[lang]}`, orders };
}

/** The page is not known, or the rail would lie over what can be done with its rows: it opens only when asked. */
export const keepsShut = ({ seen, drawn, trouble }: State): boolean => trouble === undefined && (seen?.sight.page === undefined || drawn.rail === undefined);

export const isRailShown = (state: State): boolean => !state.settings.railCollapsed && (state.openedHere || !keepsShut(state));

/** All that is drawn, from all that is known. Pure. */
export function viewOf(state: State): View {
  const { settings, seen, drawn, trouble, storeTrouble, said, context } = state;
  const rail = drawn.rail ?? drawn.railOnWish;
  return {
    lang: viewLang(state),
    ...(context.today === '' ? {} : { today: context.today as Day }),
    collapsed: !isRailShown(state),
    quiet: seen?.sight.page?.role === 'quiet' && trouble === undefined,
    gloss: settings.gloss,
    draft: context.draft,
    findings: [],
    unread: [],
    read: 0,
    judged: false,
    marks: [],
    glosses: [],
    tab: drawn.tab,
    ...(rail === undefined ? {} : { rail }),
    ...(storeTrouble === undefined ? {} : { trouble: storeTrouble }),
    ...(trouble === undefined ? {} : { trouble }),
    ...(said === undefined ? {} : { said }),
    ...(seen === undefined || trouble === 'replaced' ? {} : seenPart(seen, state)),
  };
}
