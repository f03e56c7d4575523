import { message, type FormInstance } from 'antd';
import type { OrderView } from '../api.ts';
import type { FiledSubject, WizardStep } from '../model.ts';
import { api, Refused, type Checked } from './api.ts';
import { noteSubmit } from './probe.ts';
import { codeKey, keyOf, readStore, toStore, type FormStore } from './store-keys.ts';

/** What the pages of the wizard share. */
export interface Flow {
  readonly form: FormInstance<FormStore>;
  /** Absent until 下一步 of the first page has made it. */
  readonly order: OrderView | null;
  readonly subject: FiledSubject | null;
  readonly checked: Checked | null;
  setChecked(checked: Checked | null): void;
  setOrder(order: OrderView): void;
  go(step: WizardStep): void;
}

/** Says a refusal on the page: beside the fields it names, and as a message. */
export function say(form: FormInstance<FormStore> | null, error: unknown): void {
  if (!(error instanceof Refused)) throw error;
  const named = Object.entries(toStore(error.errors)).map(([name, sentence]) => ({ name, errors: [sentence ?? ''] }));
  form?.setFields(named);
  void message.error(error.message);
}

function typedCodes(store: FormStore, step: WizardStep): Record<string, string> {
  const who = step === 'subject' ? 'principal' : 'sitePrincipal';
  if (step !== 'subject' && step !== 'site') return {};
  return { [store[keyOf(`${who}.mobile`)] ?? '']: store[codeKey(who)] ?? '' };
}

/** Checks the page in front of the person, saves it, and moves on where nothing stands against it. */
export async function advance(flow: Flow, step: WizardStep, to: WizardStep): Promise<void> {
  noteSubmit();
  try {
    await flow.form.validateFields();
  } catch {
    return;
  }
  const store = flow.form.getFieldsValue(true);
  try {
    const saving = { step, to, values: readStore(store), codes: typedCodes(store, step), ...(flow.order && { order: flow.order.id }) };
    const { order } = await api.draft(saving);
    flow.setOrder(order);
    flow.go(to);
  } catch (error) {
    say(flow.form, error);
  }
}
