import { choicesOf } from '../../core/field.ts';

/** Platforms that a choice names, in the console's words or their usual others. */
export function platformsIn(value: string): readonly ('android' | 'ios' | 'harmony')[] {
  const said = choicesOf(value.slice(0, 500)).slice(0, 20).map((one) => one.toLowerCase());
  const names = { android: /android|安卓/, ios: /ios|苹果|iphone/, harmony: /harmony|鸿蒙/ } as const;
  return (['android', 'ios', 'harmony'] as const).filter((platform) => said.some((one) => names[platform].test(one)));
}
