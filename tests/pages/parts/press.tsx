import type { ReactNode } from 'react';

type Props = { children?: ReactNode; label?: string; className?: string; disabled?: boolean; onPress?: () => void };

/** The buttons of Meta's sites: no button element, only a role. */
export function Press({ children, label, className = '', disabled = false, onPress }: Props) {
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={`press ${className}`}
      onClick={() => !disabled && onPress?.()}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        if (!disabled) onPress?.();
      }}
    >
      {children}
    </div>
  );
}
