// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { groundOf } from '../../entrypoints/overlay.content/ground.ts';

afterEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
});

test.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(242, 242, 242)', 'light'],
  ['rgb(21, 24, 28)', 'dark'],
  ['rgb(0, 0, 0)', 'dark'],
])('a body of %s is %s', (colour, ground) => {
  document.body.style.backgroundColor = colour;
  expect(groundOf(document)).toBe(ground);
});

test('a body that lets through is as its root; a bare canvas is light', () => {
  document.body.style.backgroundColor = 'rgba(0, 0, 0, 0)';
  document.documentElement.style.backgroundColor = 'rgb(20, 20, 20)';
  expect(groundOf(document)).toBe('dark');
  document.documentElement.style.backgroundColor = '';
  expect(groundOf(document)).toBe('light');
});

test('the form’s own ground counts before the body’s', () => {
  document.body.style.backgroundColor = 'rgb(0, 0, 0)';
  const card = document.createElement('div');
  card.style.backgroundColor = 'rgb(255, 255, 255)';
  const label = document.createElement('label');
  card.append(label);
  document.body.append(card);
  expect(groundOf(document, label)).toBe('light');
});
