/** What the page looks like: plain, wide enough for tables, dark where the reader's system is. Nothing rests on colour alone. */
export const DIFF_STYLE = `
:root{color-scheme:light dark;--soft:#8883;--old:#b3261e;--new:#1b7f3b;--mark:#ffd54a}
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem}
h1{margin-bottom:0}h3{margin:0;font-size:1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;border:1px solid var(--soft);padding:.8rem}
dt{font-weight:600}dd{margin:0}.low{border:3px solid var(--old)}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}
th,td{border:1px solid var(--soft);padding:.15rem .5rem;text-align:left;font-weight:400}
.n{text-align:right;font-variant-numeric:tabular-nums}.none{opacity:.35}.other{font-weight:700;background:var(--soft)}
.falls td:first-child{color:var(--old);font-weight:700}.rises td:first-child{color:var(--new)}
summary{cursor:pointer;padding:.2rem 0}
article{border:1px solid var(--soft);padding:.6rem .8rem;margin:.6rem 0}
article ul{margin:.2rem 0;padding-left:1.2rem}article p{margin:.3rem 0}
del{color:var(--old)}ins{color:var(--new);text-decoration:none;font-weight:600}
blockquote{margin:.3rem 0;padding:.1rem .8rem;border-left:4px solid var(--soft)}
blockquote.old{border-color:var(--old)}blockquote.new{border-color:var(--new)}
mark{background:var(--mark);color:#000}input{font:inherit;min-width:18rem}[hidden]{display:none}
@media print{details{display:block}}
`;

/** Hides the groups of cells that lack a word of the filter. Without scripts all stand there. */
export const DIFF_SCRIPT = `
const filter=document.getElementById('filter');
filter?.addEventListener('input',()=>{
  const words=filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let cells=0;
  for(const each of document.querySelectorAll('#cells article')){
    const text=each.textContent.toLowerCase();
    each.hidden=!words.every((word)=>text.includes(word));
    if(!each.hidden)cells+=Number(each.dataset.cells);
  }
  document.getElementById('count').value=cells+(cells===1?' cell':' cells');
});
`;
