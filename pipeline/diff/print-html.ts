import {DIFF_SCRIPT, DIFF_STYLE} from './html-dress.ts';
import {element, html, type Markup, raw} from './html-markup.ts';
import {
  type CellGroup,
  cellGroups,
  headline,
  shownBin,
  shownCauses,
  shownRules,
  shownShare,
  shownStage,
} from './shown-cells.ts';
import type {Crosstab, MarkedSentence, VariableDiff, VersionDiff} from './version-diff.ts';

/** The diff as one page that needs no network: all cells, with a field to filter them by. */
export function printHtml(diff: VersionDiff): string {
  const {base, next, notes, columns, bump, profiles, cells} = diff;
  const title = `${base.name} → ${next.name}`;
  const list = (what: string, names: readonly string[]): Markup =>
    names.length === 0 ? raw('') : html`<p><b>${what}:</b> ${names.join(', ')}</p>`;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>What moves: ${title}</title><style>${raw(DIFF_STYLE)}</style></head><body>
<header><h1>What moves in the dataset</h1><p>${title}</p></header><main>
<dl class="${bump.enough ? '' : 'low'}">${headline(diff).map(([what, text]) => html`<dt>${what}</dt><dd>${text}</dd>`)}</dl>
${list('Added', profiles.added)}${list('Removed', profiles.removed)}
${goldTable(diff.gold)}
${section(
  'Variables',
  diff.variables.map((one) => variableDetails(one)),
)}
${cells.length === 0 ? html`<p>No cell moved.</p>` : cellSection(diff)}
${section(
  'What was changed',
  diff.changes.map(({kind, id, how}) => html`<li>${kind} <code>${id}</code> ${how}</li>`),
  'ul',
)}
${section(
  'Not compared',
  notes.map((note) => html`<li>${note}</li>`),
  'ul',
)}
${columns.length === 0 ? raw('') : html`<details><summary>${columns.length} columns of tables with other values</summary><p>${columns.join(', ')}</p></details>`}
</main><script>${raw(DIFF_SCRIPT)}</script></body></html>
`;
  return page.markup;
}

function section(title: string, parts: readonly Markup[], list?: string): Markup {
  if (parts.length === 0) return raw('');
  const body = list === undefined ? html`${parts}` : element(list, parts);
  return html`<section><h2>${title}</h2>${body}</section>`;
}

function goldTable(gold: VersionDiff['gold']): Markup {
  if (gold === null) return raw('');
  const rows = gold.moved.map(({variable, part, profiles, before, after}) => {
    const direction = after.equal < before.equal ? 'falls' : after.equal > before.equal ? 'rises' : 'moves';
    const figures = [before.equal, after.equal, before.alpha, after.alpha].map(
      (figure) => html`<td class="n">${shownShare(figure)}</td>`,
    );
    return html`<tr class="${direction}"><td>${direction}</td><th scope="row"><code>${variable}</code></th><td>${part}</td><td class="n">${profiles}</td>${figures}</tr>`;
  });
  const head = ['', 'Variable', 'Part', 'Profiles', 'Equal before', 'after', 'Alpha before', 'after'].map(
    (name) => html`<th scope="col">${name}</th>`,
  );
  const table =
    rows.length === 0
      ? raw('')
      : html`<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
  return html`<section><h2>Agreement with gold</h2>${table}<p>Both versions by gold as it stands now; ${gold.same} figures of variables stayed as they were.</p></section>`;
}

function variableDetails({variable, title, moved, cells, agreement, kappa, ...one}: VariableDiff): Markup {
  const codes = (one.codes ?? []).map(
    ({code, kept, gained, lost}) =>
      html`<tr><th scope="row">${code}</th><td class="n">${kept}</td><td class="n">${gained}</td><td class="n">${lost}</td></tr>`,
  );
  const head = ['code', 'kept', 'gained', 'lost'].map((name) => html`<th scope="col">${name}</th>`);
  const table =
    codes.length === 0
      ? raw('')
      : html`<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${codes}</tbody></table></div>`;
  return html`<details><summary><code>${variable}</code> <span>${title}</span>: ${moved} of ${cells} moved · agreement ${shownShare(agreement)} · kappa ${shownShare(kappa)}</summary>${crosstab(one.crosstab)}${table}${numbers(one)}</details>`;
}

function crosstab({categories, counts, another}: Crosstab): Markup {
  const head = categories.map((name) => html`<th scope="col">${name}</th>`);
  const rows = categories.map((name, row) => {
    const cells = counts[row]!.map(
      (count, column) =>
        html`<td class="n ${count === 0 ? 'none' : column === row ? 'same' : 'other'}">${count}</td>`,
    );
    return html`<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  const told =
    another > 0 ? html`<p>Of those with a value on both sides ${another} have another.</p>` : raw('');
  return html`<div class="wide"><table><thead><tr><th scope="col">old \\ new</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>${told}`;
}

function numbers({numbers: moves}: Pick<VariableDiff, 'numbers'>): Markup {
  if (!moves?.spread) return raw('');
  const {least, quarter, median, threeQuarters, most} = moves.spread;
  const highest = Math.max(...moves.bins.map((bin) => bin.cells));
  const bars = moves.bins.map(
    (bin) =>
      html`<tr><th scope="row">${shownBin(bin)}</th><td class="n">${bin.cells}</td><td><meter max="${highest}" value="${bin.cells}"></meter></td></tr>`,
  );
  return html`<p>New less old: ${moves.lower} lower, ${moves.higher} higher, ${moves.same} the same; from ${least} to ${most}, median ${median}, quarters ${quarter} and ${threeQuarters}.</p><table><tbody>${bars}</tbody></table>`;
}

function cellSection({cells}: VersionDiff): Markup {
  const groups = cellGroups(cells).map((group) => groupArticle(group));
  return html`<section><h2>Cells</h2><p><label>Filter by profile, variable, stage or cause: <input type="search" id="filter"></label> <output id="count">${cells.length} cells</output></p><div id="cells">${groups}</div></section>`;
}

function groupArticle({profile, cells}: CellGroup): Markup {
  const first = cells[0]!;
  const moves = cells.map(
    (cell) =>
      html`<li><code>${cell.variable}</code> <del>${cell.old}</del> → <ins>${cell.new}</ins> <small>${shownRules(cell)}</small></li>`,
  );
  return html`<article data-cells="${cells.length}"><h3>${profile}</h3><ul>${moves}</ul><p>First at <b>${shownStage(first)}</b>; cause: <b>${shownCauses(first.causes)}</b></p>${first.sentences.map(sentence)}</article>`;
}

function sentence({side, line, rule, text, from, to}: MarkedSentence): Markup {
  const words = to > from ? html`<mark>${text.slice(from, to)}</mark>` : raw('');
  const place = `${side === 'old' ? 'Before' : 'Now'}${line === null ? '' : `, line ${line}`} (${rule})`;
  return html`<blockquote class="${side}"><small>${place}</small> ${text.slice(0, from)}${words}${text.slice(to)}</blockquote>`;
}
