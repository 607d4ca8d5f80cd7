import type {Codebook} from '../schemas/codebook.ts';
import type {FiledCorrection} from '../schemas/correction.ts';
import type {Checked, Coding, Document, Found, Profile, Remembered, Source} from '../schemas/flow.ts';
import type {release} from '../schemas/release.ts';
import type {FiledRule} from '../schemas/rulebook.ts';
import {placeCodes} from './checks/place-codes.ts';
import {check} from './stages/check.ts';
import {correct} from './stages/correct.ts';
import {decide} from './stages/decide.ts';
import {derive} from './stages/derive.ts';
import {find} from './stages/find.ts';
import {parse} from './stages/parse.ts';
import {segment} from './stages/segment.ts';
import type {Lexicon} from './text/lexicon.ts';

/** All that is known before the first profile is read. */
export interface Knowledge {
  codebook: Codebook;
  lexicon: Lexicon;
  rules: readonly FiledRule[];
  corrections: readonly FiledCorrection[];
  coverage: (typeof release)['coverage'];
  /** Rules are looked for only where they, or the profile, are not as they were. */
  remembered?: Remembered;
}

/** What became of a profile at each stage. */
export interface Steps {
  document: Document;
  profile: Profile;
  found: Found;
  decided: Coding;
  corrected: Coding;
  derived: Coding;
  checked: Checked;
}

/** Binds what is known to each stage. */
export function bindStages({codebook, lexicon, rules, corrections, coverage, remembered}: Knowledge) {
  return {
    parse: parse(lexicon.labels),
    segment: segment(lexicon),
    find: find(rules, lexicon, remembered),
    decide: decide(codebook),
    correct: correct(codebook, corrections),
    derive: derive(codebook),
    check: check({codebook, coverage, codesAt: placeCodes(lexicon.gazetteer)}),
  };
}

/** Takes one profile through all stages, one a line, at each of which a debugger can stop. */
export function coder(known: Knowledge): (source: Source) => Steps {
  const stages = bindStages(known);
  return (source) => {
    const document = stages.parse(source);
    const profile = stages.segment(document);
    const found = stages.find(profile);
    const decided = stages.decide(found);
    const corrected = stages.correct(decided);
    const derived = stages.derive(corrected);
    const checked = stages.check(derived);
    return {document, profile, found, decided, corrected, derived, checked};
  };
}
