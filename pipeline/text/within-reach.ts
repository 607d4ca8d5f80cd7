import type {Pattern} from './pattern.ts';

/** What matches nothing. */
const NEVER: Pattern = {type: 'either', options: []};

/**
 * A pattern without what a text of these words can't hold: it matches there as the whole does, and to look for it is made ready in a
 * moment, since few of a lexicon's words stand in a sentence.
 */
export function withinReach(pattern: Pattern, there: ReadonlySet<string>): Pattern {
  switch (pattern.type) {
    case 'word': {
      const forms = pattern.forms.filter((form) =>
        pattern.prefix ? [...there].some((word) => word.startsWith(form)) : there.has(form),
      );
      return forms.length === 0 ? NEVER : {...pattern, forms};
    }
    case 'sequence': {
      const parts = pattern.parts.map((part) => withinReach(part, there));
      return parts.some(isNever) ? NEVER : {...pattern, parts};
    }
    case 'either': {
      const options = pattern.options.map((option) => withinReach(option, there));
      return {...pattern, options: options.filter((option) => !isNever(option))};
    }
    default:
      return pattern;
  }
}

function isNever(pattern: Pattern): boolean {
  return pattern.type === 'either' && pattern.options.length === 0;
}
