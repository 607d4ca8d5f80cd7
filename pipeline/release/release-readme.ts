import type {Release} from '../../schemas/release.ts';

/** `README.md` of a released folder: what lies there, how it is cited and how a copy is checked. */
export function releaseReadme({title, version, authors, licence}: Release, date: string): string {
  return `# ${title}, version ${version}

Released ${date}. Cite it as: ${authors} (${date.slice(0, 4)}): ${title}, version ${version}. \`CITATION.cff\` says the same for programs. ${licence.title}, see \`LICENSE\`.

| file | what it is |
|---|---|
| \`codebook.html\`, \`codebook.md\` | what each variable and code means, and how far it can be trusted: read this first |
| \`groups\`, \`group_years\`, \`country_years\` | the data, as \`.csv\`, \`.parquet\`, \`.arrow\`, \`.dta\` (Stata), \`.sav\` (SPSS) and \`.rds\` (R) |
| \`load.R\`, \`load.py\`, \`load.sql\` | read the CSV or Parquet files with all labels |
| \`values.csv\`, \`evidence.csv\` | for every cell its status, rule and quote, with offset and line in the text |
| \`variables_history.csv\`, \`deleted.csv\` | what appeared, changed and went, in which version and why |
| \`manifest.json\` | the sha256 of every file, and of every text that was coded |
| \`.zenodo.json\`, \`dataverse.json\` | metadata for a deposit |

Whether this copy is whole: \`node verify.mjs\`, or \`sha256sum -c SHA256SUMS\`. With the texts at hand, \`node verify.mjs <folder of raw>\` also finds
every quote at its place.
`;
}
