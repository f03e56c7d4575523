import type { FieldId } from '../../utils/core/field.ts';
import type { PanelMessage } from '../../utils/messages.ts';
import { ask, bringForward, surveyOf } from './console-page.ts';
import { fill, undo } from './filling.ts';
import { plan } from './planning.ts';
import { reconcile } from './reconcile.ts';
import type { World } from './world.ts';

async function survey(world: World, tab: number) {
  const surveyed = await surveyOf(world.documents, tab);
  return surveyed.ok ? { ok: true, survey: surveyed.survey } : surveyed;
}

async function show(world: World, tab: number, field: FieldId) {
  const surveyed = await surveyOf(world.documents, tab);
  if (!surveyed.ok) return surveyed;
  await bringForward(tab);
  await ask(surveyed.place, { type: 'page/show', field });
  return { ok: true };
}

/** All that a page of the extension may ask for. The message has been parsed and its sender is ours. */
export async function answerPanel(world: World, message: PanelMessage): Promise<unknown> {
  switch (message.type) {
    case 'panel/survey':
      return survey(world, message.tab);
    case 'panel/plan':
      return plan(world, message);
    case 'panel/wish': {
      const fix = await world.fixes.take(String(message.tab));
      return { ok: true, ...(fix !== undefined && { fix }) };
    }
    case 'panel/fill':
      return fill(world, message);
    case 'panel/undo':
      return undo(world, message.tab);
    case 'panel/show':
      return show(world, message.tab, message.field);
    case 'panel/reconcile':
      world.fronts.forget();
      await world.plans.voidSubjects(message.erased ?? []);
      return reconcile(world).then(() => ({ ok: true }));
  }
}
