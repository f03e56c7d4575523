import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** The stable hook: what it does, not where it stands. */
  readonly action: string;
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'main' | 'plain' | 'link' | 'danger';
  /** What it does, where the face alone does not say it. */
  readonly label?: string;
  readonly field?: string;
  /** Something is under way. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
}

/** A real button. While busy or disabled it swallows presses but keeps the focus, which a natively disabled one would drop. */
export function Button({ action, children, onPress, look = 'plain', label, field, busy = false, disabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      data-action={action}
      data-field={field}
      aria-label={label}
      aria-busy={busy || undefined}
      aria-disabled={busy || disabled || undefined}
      onClick={() => {
        if (!busy && !disabled) onPress();
      }}
    >
      {children}
    </button>
  );
}
