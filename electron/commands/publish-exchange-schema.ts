import { writeFileSync } from 'node:fs';
import { exchangeJsonSchema } from '../../shared/domain/exchange/exchange-json-schema.ts';

/** For whoever changes the exchange format: writes its JSON Schema to the place where it is published. */
const place = new URL('../../resources/exchange/case.schema.json', import.meta.url);
writeFileSync(place, `${JSON.stringify(exchangeJsonSchema(), undefined, 2)}\n`);
