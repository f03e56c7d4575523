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
  /** Something is under way: it stays focusable and announces that it waits. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
}

/** A real button. A busy one keeps the focus and swallows presses, so that nothing is done twice. */
export function Button({ action, children, onPress, look = 'plain', label, field, busy = false, disabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      data-action={action}
      data-field={field}
      aria-label={label}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      disabled={disabled}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
