import type { FormInstance } from 'antd';
import { useSyncExternalStore } from 'react';
import type { FieldId } from '../../../utils/core/field.ts';
import type { Probe } from '../probe.ts';
import { fieldOf, readStore, type FormStore } from './store-keys.ts';

declare global {
  interface Window {
    practice: Probe;
  }
}

const rows = new WeakMap<Element, FieldId>();
const listeners = new Set<() => void>();
let form: FormInstance<FormStore> | undefined;
let written = false;

/** Lays the probe on the window and listens to every event that a fill could cause. */
export function layProbe(): void {
  window.practice = {
    values: () => readStore(form?.getFieldsValue(true) ?? {}),
    errors: () => errorsOf(form),
    submits: 0,
    events: [],
  };
  for (const type of ['input', 'change', 'mousedown', 'click', 'keydown', 'focusin', 'focusout']) {
    document.addEventListener(type, (event) => window.practice.events.push({ field: fieldAt(event.target), type }), { capture: true });
  }
}

function errorsOf(current: FormInstance<FormStore> | undefined): Partial<Record<FieldId, string>> {
  const said = (current?.getFieldsError() ?? []).flatMap(({ name, errors }) => {
    const field = fieldOf(String(name[0]));
    return field === undefined || errors[0] === undefined ? [] : [[field, errors[0]] as const];
  });
  return Object.fromEntries(said);
}

function fieldAt(target: EventTarget | null): FieldId | '' {
  for (let node = target instanceof Element ? target : null; node !== null; node = node.parentElement) {
    const field = rows.get(node);
    if (field !== undefined) return field;
  }
  return '';
}

export const watchForm = (current: FormInstance<FormStore>) => {
  form = current;
};

export const watchRow = (row: Element | null, field: FieldId) => {
  if (row !== null) rows.set(row, field);
};

export function noteAccepted(field: FieldId): void {
  window.practice.events.push({ field, type: 'accepted' });
  written = true;
  for (const listener of listeners) listener();
}

export const noteSubmit = () => {
  window.practice.submits += 1;
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True from the first value that any component of the page took. */
export const useWritten = () => useSyncExternalStore(subscribe, () => written);
