import {importPages} from '../edge/import-pages.ts';
import {type Outcome, outcome} from '../reports/outcome.ts';

/** `casebook import`: saved web pages → a folder of profiles that `make dataset RAW=…` takes. */
export function importSaved(folder: string, out: string): Outcome {
  const {written, issues} = importPages(folder, out);
  return outcome(`${written} profiles in ${out}\n`, issues);
}
