import type {About} from './codebook/codebook-page.ts';

/**
 * How the dataset is cited, as a file of the Citation File Format 1.2.0 (https://citation-file-format.github.io), which deposits,
 * reference managers and code hosts read. Texts are JSON strings, which are YAML strings too. `date` is the day of its release, ISO.
 */
export function citationFile({title, version, authors}: About, date?: string): string {
  return [
    'cff-version: 1.2.0',
    'message: If you use this dataset, please cite it, and say which version.',
    'type: dataset',
    `title: ${JSON.stringify(title)}`,
    `version: ${JSON.stringify(version)}`,
    ...(date === undefined ? [] : [`date-released: ${JSON.stringify(date)}`]),
    'authors:',
    `  - name: ${JSON.stringify(authors ?? title)}`,
    '',
  ].join('\n');
}
