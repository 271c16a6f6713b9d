import type { ConsentRule } from './required-consent.ts';

/** When an answer need not be followed. The words and sources for people are in the list `consent-ground` of the edition. */
export interface OverrideGround {
  readonly source: string;
  /** Whether the article was compared with its text. */
  readonly verified: boolean;
  /** Whose word it replaces: that of the parents or guardian, or of everyone whose secret it is. */
  readonly replaces: 'representatives' | 'everyone';
  readonly rules: readonly ConsentRule[];
  readonly scopes: readonly string[];
  /** It only exists after the representatives have refused and while the child itself consents. */
  readonly afterRefusal: boolean;
}

/** Things done to or with the child: what BW 7:450 calls a verrichting. */
export const actScopes: readonly string[] = ['top-to-toe', 'anogenital', 'photo', 'intimate-photo', 'traces'];

const representedRules: readonly ConsentRule[] = ['under-12', 'incapable-from-12'];
const everyRule: readonly ConsentRule[] = [...representedRules, 'from-12', 'from-16', 'adult-incapable'];

/**
 * The grounds that this program knows, by code; a code that an edition adds has no force. Sources: BW 7:450(2) and 465(4) (compared with
 * their text), BW 7:466(1) and the conflict of duties (not compared), Wmo 2015 art. 5.2.6 (text of 2017). No ground covers teaching.
 */
const groundByCode: ReadonlyMap<string, OverrideGround> = new Map([
  [
    'serious-harm',
    {
      source: 'BW 7:450(2)',
      verified: true,
      replaces: 'representatives',
      rules: ['from-12'],
      scopes: actScopes,
      afterRefusal: false,
    },
  ],
  [
    'persistent-wish',
    {
      source: 'BW 7:450(2)',
      verified: true,
      replaces: 'representatives',
      rules: ['from-12'],
      scopes: actScopes,
      afterRefusal: true,
    },
  ],
  [
    'good-care',
    {
      source: 'BW 7:465(4)',
      verified: true,
      replaces: 'representatives',
      rules: representedRules,
      scopes: [...actScopes, 'request-records', 'share-police', 'share-veilig-thuis', 'share-other'],
      afterRefusal: false,
    },
  ],
  [
    'urgent',
    {
      source: 'BW 7:466(1)',
      verified: false,
      replaces: 'representatives',
      rules: representedRules,
      scopes: actScopes,
      afterRefusal: false,
    },
  ],
  [
    'right-to-report',
    {
      source: 'Wmo 2015 art. 5.2.6',
      verified: true,
      replaces: 'everyone',
      rules: everyRule,
      scopes: ['share-veilig-thuis'],
      afterRefusal: false,
    },
  ],
  [
    'conflict-of-duties',
    {
      source: 'KNMG-meldcode kindermishandeling en huiselijk geweld',
      verified: false,
      replaces: 'everyone',
      rules: everyRule,
      scopes: ['share-police', 'share-other', 'request-records'],
      afterRefusal: false,
    },
  ],
]);

/** The ground of that code, or nothing. */
export const overrideGround = (code: string | undefined): OverrideGround | undefined =>
  code === undefined ? undefined : groundByCode.get(code);

/** The codes of the grounds that could hold for a scope under a rule. */
export const groundsFor = (scope: string, rule: ConsentRule): readonly string[] =>
  [...groundByCode]
    .filter(([, ground]) => ground.scopes.includes(scope) && ground.rules.includes(rule))
    .map(([code]) => code);
