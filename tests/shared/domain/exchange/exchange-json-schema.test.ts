import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CaseExchange } from '../../../../shared/domain/exchange/case-exchange.ts';
import { exchangeJsonSchema } from '../../../../shared/domain/exchange/exchange-json-schema.ts';
import { exampleCase, withValue } from './exchange-samples.ts';

const published = new URL('../../../../resources/exchange/case.schema.json', import.meta.url);

describe('the published schema', () => {
  test('is the one that the format gives (else run electron/commands/publish-exchange-schema.ts)', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(exchangeJsonSchema());
  });

  test('closes every object', () => {
    const open: string[] = [];
    JSON.stringify(exchangeJsonSchema(), (_, value) => {
      const isObject = value?.type === 'object' && value.properties !== undefined;
      if (isObject && value.additionalProperties !== false) open.push(Object.keys(value.properties).join());
      return value;
    });
    expect(open).toEqual([]);
  });
});

describe('the format', () => {
  test.each([
    [[]],
    [['child']],
    [['case']],
    [['contacts', 0]],
    [['consent', 0]],
    [['examinations', 0]],
    [['examinations', 0, 'details']],
    [['examinations', 0, 'details', 'general']],
    [['examinations', 0, 'injuries', 0]],
    [['examinations', 0, 'injuries', 0, 'shape', 'at']],
    [['examinations', 0, 'photos', 0]],
    [['examinations', 0, 'interpretation']],
    [['examinations', 0, 'interpretation', 'evaluation']],
    [['examinations', 0, 'report', 'author']],
  ])('refuses an unknown key at %j', (path) => {
    const parsed = CaseExchange.safeParse(withValue(exampleCase(), [...path, 'extra'], 1));
    expect(parsed.error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });

  test('does not take the moment at which hypotheses were fixed', () => {
    const path = ['examinations', 0, 'interpretation', 'hypothesesFixedAt'];
    expect(CaseExchange.safeParse(withValue(exampleCase(), path, '2026-02-11T15:00:00Z')).success).toBe(false);
  });

  test('belongs to the first contact where an examination names none', () => {
    const parsed = CaseExchange.parse(withValue(exampleCase(), ['examinations', 0, 'contact'], undefined));
    expect(parsed.examinations[0]?.contact).toBe(1);
  });
});
