import {buildLexicon, type Lexicon, type LexiconFiles} from '../text/lexicon.ts';

/**
 * The lexicon of some files. Making one takes long, and versions that are compared mostly share theirs: where each file is the one, as it was
 * read, that another lexicon was made of, that one is taken. Throws what `buildLexicon` throws.
 */
export function bindLexicon(files: LexiconFiles): Lexicon {
  const names = Object.keys(files) as (keyof LexiconFiles)[];
  const bound = last.find((one) => names.every((name) => one.files[name] === files[name]));
  const lexicon = bound?.lexicon ?? buildLexicon(files);
  const others = last.filter((one) => one.lexicon !== lexicon).slice(0, KEPT - 1);
  last.splice(0, KEPT, {files, lexicon}, ...others);
  return lexicon;
}

/** The working tree's, that of what it is compared with, and one that a saved file may come back to. */
const KEPT = 3;
const last: {files: LexiconFiles; lexicon: Lexicon}[] = [];
