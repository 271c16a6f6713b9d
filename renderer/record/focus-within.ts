/** A ref for the element around a field, by which a form can move focus to the first control inside it. */
export const focusWithin =
  (ref: (target: { focus: () => void } | null) => void) =>
  (element: HTMLElement | null): void =>
    ref(
      element === null
        ? null
        : { focus: () => element.querySelector<HTMLElement>('input, select, textarea, button')?.focus() },
    );
