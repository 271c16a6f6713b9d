import type { Language } from '../../kernel/label.ts';
import { sheetEn } from '../../text/sheet.en.ts';
import { sheetNl } from '../../text/sheet.nl.ts';
import type { SheetWords } from './sheet.ts';

/** The words that every form repeats, in one language. */
export const sheetWords = (language: Language): SheetWords => (language === 'nl' ? sheetNl : sheetEn);
