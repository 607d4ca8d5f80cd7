import type {Codebook} from '../../schemas/codebook.ts';
import type {Answer, Coding, Evidence, Found, Named, Profile} from '../../schemas/flow.ts';
import {compareEvidence} from '../coding/compare-evidence.ts';
import {settle} from '../coding/settle.ts';

/** Found → Coding: one answer a question, with the evidence for it, against it and cancelled, whatever order it comes in. */
export function decide(codebook: Codebook): (found: Found) => Coding {
  return ({profile, evidence}) => {
    const byQuestion = new Map<string, Evidence[]>();
    for (const piece of evidence.toSorted(compareEvidence)) {
      const pieces = byQuestion.get(piece.question);
      if (pieces) pieces.push(piece);
      else byQuestion.set(piece.question, [piece]);
    }
    const answers: Record<string, Answer> = {};
    for (const [stem, question] of Object.entries(codebook))
      answers[stem] = settle(question, byQuestion.get(stem) ?? []);
    return {profile: named(profile), answers, issues: profile.issues};
  };
}

function named({plain: _, fields: __, ...rest}: Profile): Named {
  return rest;
}
