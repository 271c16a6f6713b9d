import { commonEn } from './common.en.ts';
import { componentsEn } from './components.en.ts';
import { failuresEn } from './failures.en.ts';
import { frameEn } from './frame.en.ts';
import { issuesEn } from './issues.en.ts';
import type { Texts } from './nl.ts';

/** Everything the app says in English, by area. */
export const en: Texts = {
  common: commonEn,
  components: componentsEn,
  failures: failuresEn,
  frame: frameEn,
  issues: issuesEn,
};
