import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'button'>, 'type' | 'onClick'> & { onPress: () => void };

/** A button of the talk. After a click with the mouse the keys are the talk's again: Space must not press it once more. */
export function TalkButton({ onPress, children, ...props }: Props) {
  return (
    <button
      {...props}
      type="button"
      onClick={(event) => {
        onPress();
        if (event.detail > 0) event.currentTarget.blur();
      }}
    >
      {children}
    </button>
  );
}
