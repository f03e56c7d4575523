import { expect, test } from 'vitest';
import { bottom, holds, moved, overlaps, right, Taken, widthOf, type Box } from '../../components/overlay/geometry.ts';
import { layOut } from '../../components/overlay/lay-out.ts';
import { placeCard, placeGloss, placeMarker, placeNote, type Surface } from '../../components/overlay/place.ts';
import { railSlot, tabSlot } from '../../components/overlay/rail-slot.ts';

const box = (...[x, y, width, height]: [number, number, number, number]): Box => ({ x, y, width, height });
const page = box(0, 0, 1280, 4000);
const surface = (...taken: Box[]): Surface => ({ taken: new Taken(taken), within: page });

const control = box(200, 100, 400, 32);
const label = box(120, 106, 70, 20);

test('boxes that touch do not overlap; a gap brings them together', () => {
  expect(overlaps(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(false);
  expect(overlaps(box(0, 0, 10, 10), box(10, 0, 10, 10), 1)).toBe(true);
  expect(overlaps(box(0, 0, 10, 10), box(9, 9, 10, 10))).toBe(true);
  expect(holds(box(0, 0, 10, 10), box(0, 0, 10, 10))).toBe(true);
  expect(holds(box(0, 0, 10, 10), box(1, 0, 10, 10))).toBe(false);
  expect(moved(box(1, 2, 3, 4), 10, 20)).toEqual(box(11, 22, 3, 4));
});

test('a wide sign takes one em, a latin one less', () => {
  expect(widthOf('网站', 10)).toBe(20);
  expect(widthOf('ab', 10)).toBe(13);
  expect(widthOf('il', 10)).toBeLessThan(widthOf('ab', 10));
  expect(widthOf('MW', 10)).toBeGreaterThan(widthOf('ab', 10));
});

test('taken boxes are found across the bands of the page', () => {
  const tall = box(0, 10, 10, 500);
  const taken = new Taken([tall]);
  expect(taken.hits(box(5, 400, 4, 4))).toEqual([tall]);
  expect(taken.isFree(box(5, 520, 4, 4))).toBe(true);
  expect(taken.isFree(box(5, 511, 4, 4), 2)).toBe(false);
});

test('a marker stands outside the control, level with its first line', () => {
  const marker = placeMarker({ control, label }, surface(control, label));
  expect(marker).toEqual(box(606, 108, 16, 16));
  const tall = box(200, 100, 400, 120);
  expect(placeMarker({ control: tall, label }, surface(tall, label))?.y).toBe(108);
});

test('a marker passes the suffix and the button beside the control', () => {
  const counter = box(604, 106, 40, 20);
  const button = box(652, 100, 96, 32);
  const marker = placeMarker({ control, label }, surface(control, label, counter, button));
  expect(marker?.x).toBe(right(button) + 6);
});

test('a marker goes before the label where the right is full, and nowhere where both are', () => {
  const wall = box(600, 90, 680, 60);
  expect(placeMarker({ control, label }, surface(control, label, wall))).toEqual(box(98, 108, 16, 16));
  const gutter = box(0, 90, 118, 60);
  expect(placeMarker({ control, label }, surface(control, label, wall, gutter))).toBeUndefined();
});

test('a note is drawn only where the strip under the control is free', () => {
  const line = '不能与负责人手机号相同';
  const note = placeNote(line, { control, label }, surface(control, label));
  expect(note).toMatchObject({ x: 200, y: bottom(control) + 2, height: 17 });
  expect(note?.width).toBe(widthOf(line, 12) + 4);
  const error = box(200, 134, 120, 20);
  expect(placeNote(line, { control, label }, surface(control, label, error))).toBeUndefined();
});

test('a note is cut to the control where the room beside it is taken', () => {
  const long = '这里的一句话很长，长到一个控件的宽度放不下，于是要么伸出去，要么被截断，视旁边有没有空';
  const narrow = box(200, 100, 180, 32);
  const neighbour = box(390, 130, 300, 40);
  expect(placeNote(long, { control: narrow }, surface(narrow, neighbour))?.width).toBe(180);
  expect(placeNote(long, { control: narrow }, surface(narrow))?.width).toBe(360);
});

const gloss = (at: Box, ...taken: Box[]) => placeGloss({ term: 'Mobile', label: at, endsAtField: true }, surface(at, ...taken));

test('a gloss goes under its label, else after it, else before it, else nowhere', () => {
  const under = gloss(label, control);
  expect(under).toMatchObject({ align: 'right', box: { y: bottom(label) } });
  expect(under && right(under.box)).toBe(right(label));
  const top = box(120, 80, 70, 20);
  expect(gloss(top, box(0, 101, 800, 20))).toMatchObject({ align: 'left', box: { x: right(top) + 8 } });
  const below = box(100, 127, 400, 20);
  expect(gloss(label, control, below)?.box.x).toBeLessThan(label.x);
  expect(gloss(label, control, below, box(0, 100, 118, 30))).toBeUndefined();
});

test('a gloss begins where its words begin, unless they lean on a field', () => {
  const title = box(300, 100, 120, 20);
  expect(placeGloss({ term: 'Entity', label: title, endsAtField: false }, surface(title))).toMatchObject({ align: 'left', box: { x: 300, y: 120 } });
  expect(placeGloss({ term: 'Entity', label: title, endsAtField: true }, surface(title))).toMatchObject({ align: 'right' });
});

test('a word that is no label is explained once, at the first place that has room; a label every time', () => {
  const one = box(300, 100, 120, 20);
  const other = box(300, 300, 120, 20);
  const full = [box(0, 121, 900, 40), box(421, 100, 400, 20), box(0, 100, 299, 20)];
  const wanted = (isLabel: boolean) => [one, other, box(300, 500, 120, 20)].map((words, key) => ({ key: String(key), term: 'Details', isLabel, endsAtField: false, label: words, within: page }));
  const at = (isLabel: boolean) => [...layOut([], wanted(isLabel), new Taken([one, other, ...full])).glosses.keys()];
  expect(at(false)).toEqual(['1']);
  expect(at(true)).toEqual(['1', '2']);
});

test('of ten thousand crowded places none lies over what was there', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let round = 0; round < 250; round += 1) {
    const taken = Array.from({ length: 40 }, () => box(random(1200), random(600), 20 + random(260), 12 + random(40)));
    const marks = taken.map((spot, key) => ({ key, spot: { control: spot }, line: '前后不一致，请核对', within: page }));
    const glosses = taken.map((at, key) => ({ key: String(key), term: `Mobile number ${key}`, isLabel: key % 2 === 0, endsAtField: key % 3 === 0, label: at, within: page }));
    const laid = layOut(marks, glosses, new Taken(taken));
    const drawn = [...[...laid.marks.values()].flatMap(({ box: at, note }) => (note === undefined ? [at] : [at, note])), ...[...laid.glosses.values()].map((line) => line.box)];
    expect(drawn.length).toBeGreaterThan(0);
    for (const one of drawn) {
      expect([...taken, ...drawn].filter((other) => other !== one && overlaps(one, other))).toEqual([]);
      expect(holds(page, one)).toBe(true);
    }
  }
});

test('a card stays in the viewport and does not cover its own marker', () => {
  const viewport = { width: 1280, height: 800 };
  const size = { width: 320, height: 300 };
  for (const anchor of [box(10, 10, 16, 16), box(1260, 10, 16, 16), box(600, 700, 16, 16), box(1260, 780, 16, 16)]) {
    const card = placeCard(anchor, size, viewport);
    expect(holds(box(0, 0, 1280, 800), card)).toBe(true);
    expect(overlaps(card, anchor)).toBe(false);
  }
});

test('the rail takes the right edge, or the longest stretch beside the primary buttons', () => {
  const viewport = { width: 1280, height: 800 };
  expect(railSlot(viewport, [])).toEqual(box(928, 60, 340, 728));
  expect(railSlot(viewport, [box(400, 700, 100, 32)])).toEqual(box(928, 60, 340, 728));
  for (const button of [box(1000, 700, 100, 32), box(1100, 90, 100, 32), box(940, 420, 100, 32)]) {
    const slot = railSlot(viewport, [button]);
    expect(slot).toBeDefined();
    expect(slot && overlaps(slot, button)).toBe(false);
    expect(slot?.height).toBeGreaterThan(300);
  }
});

test('the rail collapses where no stretch can be read, and the tab moves too', () => {
  const viewport = { width: 1280, height: 480 };
  const buttons = [box(1000, 200, 100, 32), box(1000, 340, 100, 32)];
  expect(railSlot(viewport, buttons)).toBeUndefined();
  const atTab = box(1200, 150, 80, 32);
  expect(overlaps(tabSlot(viewport, [atTab]), atTab)).toBe(false);
  expect(tabSlot(viewport, [])).toEqual(box(1240, 144, 40, 118));
});
