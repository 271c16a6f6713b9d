import { useEffect } from 'react';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls `lock` after `minutes` without any sign of a person at the keyboard, mouse, pen or touch screen. */
export function useAutoLock(minutes: number, lock: () => void): void {
  useEffect(() => {
    let lastSign = Date.now();
    const note = (): void => {
      lastSign = Date.now();
    };
    for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true });
    const timer = setInterval(() => {
      if (Date.now() - lastSign >= minutes * 60_000) lock();
    }, 5_000);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, note, { capture: true });
    };
  }, [minutes, lock]);
}
