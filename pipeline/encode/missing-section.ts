import type {MissingReason} from '../../schemas/flow.ts';
import {MISSING, missingRange} from '../../schemas/missing.ts';
import {analysed} from '../../schemas/tables.ts';
import {blocks, code, markdownTable} from './markdown.ts';

/** How the formats for statistics programs write why a cell is empty, and what else differs there from the CSV. */
export function missingSection(): string {
  const rows = (Object.keys(MISSING) as MissingReason[]).map((reason) => {
    const {letter, number, label} = MISSING[reason];
    return [code(reason), code(`.${letter}`), code(String(number)), code(`NA(${letter})`), label];
  });
  return blocks(
    `${analysed.map(code).join(', ')} are there for Stata (${code('.dta')}), SPSS (${code('.sav')}) and R (${code('.rds')}) too. ` +
      'They carry the reason in the cell itself:',
    markdownTable(['status', 'Stata', 'SPSS', 'R (tagged NA)', 'label'], rows),
    `In SPSS ${missingRange.least} to ${missingRange.greatest} are user-missing. An empty cell without a reason (the open side of a ` +
      `date) is ${code('.')}, system-missing or ${code('NA')}. Codes are numbers there, from 1 in the order of the codebook, 0/1 columns ` +
      'are 0 and 1, lists texts joined by semicolons. A text can’t say why it is empty: sets have it in their 0/1 columns, dates in their ' +
      `first and last day, and a set of states has a column more, ${code('…_given')}, which is 1 or says why not.`,
  );
}
