import { expect, test } from 'vitest';
import { Memory } from '../../entrypoints/overlay.content/memory.ts';

const account = 'demo-agency-03';

test('what earlier steps of an order showed is remembered, the later value last', () => {
  const memory = new Memory();
  memory.note({ account, order: '1' }, { 'subject.nature': '企业', 'subject.name': '甲' });
  memory.note({ account, order: '1' }, { 'subject.name': '乙' });
  expect(memory.of({ account, order: '1' })).toEqual({ 'subject.nature': '企业', 'subject.name': '乙' });
});

test('an order that gets its number on the way keeps what was typed before', () => {
  const memory = new Memory();
  memory.note({ account, order: undefined }, { 'subject.nature': '个人' });
  memory.note({ account, order: '7' }, { 'site.name': '檐下骑行小记' });
  expect(memory.of({ account, order: '7' })).toEqual({ 'subject.nature': '个人', 'site.name': '檐下骑行小记' });
  expect(memory.of({ account, order: undefined })).toEqual({});
});

test('two orders and two accounts never mix', () => {
  const memory = new Memory();
  memory.note({ account, order: '1' }, { 'subject.name': '甲' });
  memory.note({ account, order: '2' }, { 'subject.nature': '企业' });
  memory.note({ account: 'other', order: '1' }, { 'subject.nature': '个人' });
  expect(memory.of({ account, order: '2' })).toEqual({ 'subject.nature': '企业' });
  expect(memory.of({ account: 'other', order: '1' })).toEqual({ 'subject.nature': '个人' });
});

test('after the form was left, the next order without a number begins blank', () => {
  const memory = new Memory();
  memory.note({ account, order: undefined }, { 'subject.name': '甲' });
  memory.leave();
  memory.note({ account, order: '9' }, { 'site.name': '乙' });
  expect(memory.of({ account, order: '9' })).toEqual({ 'site.name': '乙' });
  expect(memory.of({ account, order: undefined })).toEqual({});
});
