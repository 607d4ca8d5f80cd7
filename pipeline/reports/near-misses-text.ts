import type {Profile} from '../../schemas/flow.ts';
import type {FiledRule} from '../../schemas/rulebook.ts';
import {lineColumn} from '../text/line-column.ts';
import {sourceSpan} from '../text/plain.ts';

/** A rule that nearly spoke: what is printed of it. */
interface Near {
  filed: FiledRule;
  phrase: string;
  sentence: {start: number; end: number; text: string};
  why: string;
}

/** Why a cell is empty although sentences come near a rule of its question. */
export function nearMissesText(misses: readonly Near[], {source, plain}: Profile): string[] {
  if (misses.length === 0) return [];
  const lines = misses.flatMap(({filed, phrase, sentence, why}) => {
    const {start} = sourceSpan(plain, sentence.start, sentence.end);
    return [
      `  ${source.path}:${lineColumn(source.text, start).line}  ${short(sentence.text)}`,
      `      rule ${filed.rule.id} (${filed.path}:${filed.line}): ${why}`,
      `      its phrase: ${short(phrase)}`,
    ];
  });
  return ['', 'Rules that came near', ...lines];
}

function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
