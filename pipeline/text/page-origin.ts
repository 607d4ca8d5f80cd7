import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/** What a page tells of itself beside its text; null where it does not. */
export interface PageOrigin {
  /** The address, as printed. */
  source: string | null;
  /** Day on which the page was saved, ISO. The day on which it was written is another thing and not meant. */
  retrieved: string | null;
  /** Text of `<title>`. */
  title: string | null;
  siteName: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names under which programs put the day of saving into a comment, each with what leads up to it. */
const savedBy: readonly RegExp[] = [
  /\bsaved (?:date|on):?\s+(.{4,40})/i,
  /\bretrieved from the internet archive on\s+(?:[\d:]+\s+)?(.{4,40})/i,
  /\bby HTTrack Website Copier[^\n]*?\],\s*(.{4,40})/i,
  /\b(?:retrieved|downloaded|accessed)(?: on)?:?\s+(.{4,40})/i,
];

const addressIn: readonly RegExp[] = [
  /\bsaved from url=\(\d+\)(\S+)/i,
  /\bpage saved with singlefile\b[\s\S]{0,40}?\burl:\s*(\S+)/i,
  /\bmirrored from (\S+) by HTTrack/i,
];

/** A day in one of the forms that programs write: `2024-03-05`, `Tue Mar 05 2024`, `5 March 2024`, `Mar 05, 2024`; else null. */
function isoDay(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(text);
  const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})\b/i.exec(text);
  const dayFirst = /\b(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : monthFirst
      ? [Number(monthFirst[3]), months.indexOf(monthFirst[1]!.toLowerCase()) + 1, Number(monthFirst[2])]
      : [
          Number(dayFirst?.[3]),
          months.indexOf((dayFirst?.[2] ?? '').toLowerCase()) + 1,
          Number(dayFirst?.[1]),
        ];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(month >= 1) || Number.isNaN(date.getTime()) || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function firstMatch<T>(
  texts: readonly string[],
  patterns: readonly RegExp[],
  read: (found: string) => T | null,
): T | null {
  for (const pattern of patterns) {
    for (const text of texts) {
      const found = pattern.exec(text)?.[1];
      const value = found === undefined ? null : read(found);
      if (value !== null) return value;
    }
  }
  return null;
}

/** An address of the web; a file on somebody's disk is none. */
function webAddress(value: unknown): string | null {
  const text = String(value ?? '').trim();
  return /^https?:\/\/\S+$/i.test(text) ? text : null;
}

/** Reads title, address and day of saving from a page's head and from the comments that programs leave in saved pages. */
export function pageOrigin(tree: Root): PageOrigin {
  const comments: string[] = [];
  const metas = new Map<string, string>();
  let canonical: string | null = null;
  let title: string | null = null;
  visit(tree, (node) => {
    if (node.type === 'comment') comments.push(node.value);
    if (node.type !== 'element') return;
    const {rel, href, name, property, content} = node.properties;
    if (
      node.tagName === 'link' &&
      String(rel ?? '')
        .split(/[\s,]+/)
        .includes('canonical')
    )
      canonical ??= webAddress(href);
    const key = String(property ?? name ?? '').toLowerCase();
    if (node.tagName === 'meta' && key !== '' && !metas.has(key))
      metas.set(key, String(content ?? '').trim());
    if (node.tagName === 'title' && title === null) {
      title = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    }
  });
  const told = firstMatch(comments, addressIn, (found) => (/^file:|^about:/i.test(found) ? null : found));
  return {
    source: canonical ?? webAddress(metas.get('og:url')) ?? webAddress(metas.get('savepage-url')) ?? told,
    retrieved: firstMatch(comments, savedBy, isoDay) ?? isoDay(metas.get('savepage-date') ?? ''),
    title,
    siteName: metas.get('og:site_name') || null,
  };
}
