/** Runs a step once a dialog that is being closed has given the focus back, which takes it up to two frames. */
export const afterDialog = (step: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(step));
};
