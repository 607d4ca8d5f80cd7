import * as z from 'zod';

/** Columns of `raw/manifest.csv`, in the order in which casebook writes them. Only the first two must be there. */
export const manifestColumns = [
  'profile_id',
  'path',
  'sha256',
  'name',
  'country',
  'pgmd_id',
  'aliases',
  'source',
  'retrieved',
] as const;

export type ManifestColumn = (typeof manifestColumns)[number];

/** Lower-case letters, digits and hyphens: the same on every file system, in every table and in a web address. */
export const profileIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters a-z, digits and hyphens, a letter or digit first')
  .max(80, 'at most 80 characters');

/** An empty cell says nothing. */
const said = z.string().transform((cell) => (cell === '' ? null : cell));

/** One row, from cells that are trimmed already; a column that the file does not have counts as empty. */
export const manifestRowSchema = z.strictObject({
  profile_id: profileIdSchema,
  /** Relative to the folder of the manifest. */
  path: z.string().min(1, 'the path of the file, relative to the manifest'),
  /** Of the file's bytes; null where it is not to be checked. */
  sha256: z
    .string()
    .toLowerCase()
    .regex(/^([0-9a-f]{64})?$/, '64 hexadecimal digits, or nothing')
    .transform((cell) => (cell === '' ? null : cell)),
  name: said,
  country: said,
  pgmd_id: z
    .string()
    .regex(/^[0-9]{0,6}$/, 'a whole number of at most six digits, or nothing')
    .transform((cell) => (cell === '' ? null : Number(cell))),
  /** Separated by semicolons. */
  aliases: z.string().transform((cell) =>
    cell
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  ),
  /** Where the text comes from: an address or a citation. */
  source: said,
  /** The day on which the text was taken from there. */
  retrieved: z
    .union([z.literal(''), z.iso.date()], 'a day such as 2024-03-05, or nothing')
    .transform((cell) => (cell === '' ? null : cell)),
});

export type ManifestRow = z.infer<typeof manifestRowSchema>;
