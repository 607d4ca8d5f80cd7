const form = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is an ISO day that exists: 2001-02-30 is read as 2 March by some. */
export function isoDay(text: unknown): text is string {
  if (typeof text !== 'string' || !form.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}
