import { useEffect } from 'react';
import { client } from './client.ts';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** While somebody is there the core hears of it this often, in milliseconds; a window that falls silent is locked by the core. */
const tellingEvery = 60_000;

/** Calls `lock` after `minutes` without any sign of a person at the keyboard, mouse, pen or touch screen. */
export function useAutoLock(minutes: number, lock: () => void): void {
  useEffect(() => {
    let lastSign = Date.now();
    let lastTold = lastSign;
    const note = (): void => {
      lastSign = Date.now();
    };
    for (const sign of signs) window.addEventListener(sign, note, { capture: true, passive: true });
    const timer = setInterval(() => {
      const now = Date.now();
      if (now - lastSign >= minutes * 60_000) lock();
      else if (lastSign > lastTold && now - lastTold >= tellingEvery) {
        lastTold = now;
        void client['vault.session']({});
      }
    }, 5_000);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, note, { capture: true });
    };
  }, [minutes, lock]);
}
