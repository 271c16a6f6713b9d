import { z } from 'zod';

// The page's content policy forbids code made from text. Schemas ask whether they may compile themselves as soon as they are
// made, so this module has to be the first that the window loads.
z.config({ jitless: true });
