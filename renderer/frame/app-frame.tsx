import { Outlet, useLocation } from '@tanstack/react-router';
import { GraduationCap, Keyboard, Lock, Search } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { rolesOf } from '../../shared/contract/route.ts';
import { ActionsProvider, useKeyboardActions } from '../api/actions-context.tsx';
import { useText } from '../api/language-context.tsx';
import { lockVault } from '../api/lock-vault.ts';
import { PlaceLink, pathOf } from '../api/navigation.tsx';
import { useSession } from '../api/session-context.tsx';
import { useAutoLock } from '../api/use-auto-lock.ts';
import { joinClasses } from '../components/join-classes.ts';
import { Kbd } from '../components/kbd.tsx';
import styles from './app-frame.module.css';
import { FrameActions } from './frame-actions.tsx';
import { KeyHelp } from './key-help.tsx';
import { pages } from './pages.tsx';
import { Palette } from './palette.tsx';
import { SafekeepingBand } from './safekeeping-band.tsx';
import { useReturnPlace } from './use-return-place.ts';

/** Navigation at the left, the page at the right, and what works everywhere: palette, keys, lock. */
export function AppFrame() {
  const registry = useKeyboardActions();
  const session = useSession();
  const [open, setOpen] = useState<'palette' | 'keys' | undefined>(undefined);
  const lock = useCallback(() => void lockVault(), []);
  useAutoLock(session.autoLockMinutes, lock);
  const close = useCallback(() => setOpen(undefined), []);
  const openPalette = useCallback(() => setOpen('palette'), []);
  const openKeys = useCallback(() => setOpen('keys'), []);
  const content = useContentFocus();
  const placed = useReturnPlace();
  const { frame } = useText();
  return (
    <ActionsProvider value={registry}>
      <FrameActions onPalette={openPalette} onKeys={openKeys} onLock={lock} />
      <div className={styles.frame}>
        <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
          {frame.skipToContent}
        </button>
        <div className={styles.bands}>
          {session.vault.training ? <TrainingBand /> : null}
          <SafekeepingBand />
        </div>
        <Rail onPalette={openPalette} onKeys={openKeys} onLock={lock} />
        <main id="content" ref={content} tabIndex={-1} className={styles.content}>
          {placed ? <Outlet /> : null}
        </main>
      </div>
      <Palette open={open === 'palette'} onClose={close} />
      <KeyHelp open={open === 'keys'} onClose={close} />
    </ActionsProvider>
  );
}

/**
 * Moves focus to the page when the address changes, so that reading and tabbing go on there; a page that has placed the focus itself
 * keeps it. What had the focus on the page before goes a little later than the address changes.
 */
function useContentFocus() {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const settle = (): void => {
      if (!content.current?.contains(document.activeElement)) content.current?.focus({ preventScroll: true });
    };
    settle();
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(settle);
    });
    return () => cancelAnimationFrame(frame);
  }, [pathname]);
  return content;
}

function TrainingBand() {
  const { frame } = useText();
  return (
    <section className={styles.training} aria-label={frame.training}>
      <GraduationCap aria-hidden size={16} />
      <strong>{frame.training}</strong> {frame.trainingNote}
    </section>
  );
}

interface RailProps {
  readonly onPalette: () => void;
  readonly onKeys: () => void;
  readonly onLock: () => void;
}

function Rail({ onPalette, onKeys, onLock }: RailProps) {
  const texts = useText();
  const { profile, vault } = useSession();
  const { pathname } = useLocation();
  const { frame } = texts;
  return (
    <nav className={styles.rail} aria-label={frame.navigation}>
      <p className={styles.wordmark}>{texts.common.appName}</p>
      <button type="button" className={styles.search} onClick={onPalette}>
        <Search aria-hidden />
        <span className={styles.label}>{frame.palette}</span>
        <Kbd keys="Ctrl+K" hidden />
      </button>
      <ul className={styles.pages}>
        {pages
          .filter((page) => page.roles === undefined || page.roles.some((role) => rolesOf(profile).includes(role)))
          .map((page) => (
            <li key={page.page}>
              <PlaceLink
                to={{ page: page.page }}
                className={styles.page}
                current={pathname === pathOf({ page: page.page })}
              >
                {page.icon}
                <span className={styles.label}>{page.label(texts)}</span>
              </PlaceLink>
            </li>
          ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.user}>
          <strong>{profile.name}</strong>
          <span>{frame.roles[profile.role]}</span>
          <span className={styles.vault}>{vault.label}</span>
        </p>
        <button type="button" className={styles.page} onClick={onKeys}>
          <Keyboard aria-hidden />
          <span className={styles.label}>{frame.keysTitle}</span>
          <Kbd keys="?" hidden />
        </button>
        <button type="button" className={joinClasses(styles.page, styles.lock)} onClick={onLock}>
          <Lock aria-hidden />
          <span className={styles.label}>{frame.lock}</span>
          <Kbd keys="Ctrl+L" hidden />
        </button>
      </div>
    </nav>
  );
}
