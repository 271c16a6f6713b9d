import type { AuditEntry } from '../../../shared/domain/audit/audit-entry.ts';
import type { Texts } from '../../../shared/text/nl.ts';
import { capitalise, joinList } from '../../../shared/text/sentence.ts';

type Words = Texts['trail'];

/** An event in words: what happened, and what more there is to say of it. */
export interface EventWords {
  readonly sentence: string;
  /** Follows the sentence as it is; `''` where there is nothing to add. */
  readonly more: string;
}

/** One event in words, with the names of the fields concerned: "Gegevens van het kind gewijzigd", ": achternaam en geboortedatum". */
export function eventWords(entry: AuditEntry, words: Words): EventWords {
  const { kind, objectType } = entry;
  const sentence = words.sentences[`${kind} ${objectType}`] ?? `${words.objects[objectType]} ${words.deeds[kind]}`;
  return { sentence: capitalise(sentence), more: moreOf(entry, words) };
}

function moreOf(entry: AuditEntry, words: Words): string {
  const { kind, objectType, refused, edition } = entry;
  if (edition) return words.ofEdition({ edition });
  if (refused) {
    const reason = words.reasons[refused.reason] ?? refused.reason;
    return words.refusedCall({ reason, count: refused.count });
  }
  const fields = fieldWords(entry, words);
  // What is fixed is in the sentence already.
  if (fields === '' || kind === 'freeze') return '';
  return objectType === 'audit-trail' ? words.filteredBy({ fields }) : words.changed({ fields });
}

/** The fields of an entry in words; a field that has none keeps its own name. */
export const fieldWords = ({ fields = [] }: AuditEntry, words: Words): string =>
  joinList(
    fields.map((name) => words.fields[name] ?? name),
    words.and,
  );
