import {encode} from './pipeline/stages/encode.ts';
import {sha256} from './pipeline/edge/hash.ts';
import {readTools} from './pipeline/edge/read-tools.ts';
import {tablesOf,profiles,checkedOf,known} from './tests/support.ts';
import {tabulate} from './pipeline/stages/tabulate.ts';
import {proveBytes} from './pipeline/encode/read-back.ts';
import {codebook} from './schemas/codebook.ts';
import {release} from './schemas/release.ts';
const k={title:release.title,version:release.version,codebook,tools:readTools(),inputs:[],parts:[],sha256};
const T=(l:string,f:()=>any)=>{const s=performance.now();const r=f();console.error(l,(performance.now()-s).toFixed(0)+'ms', (process.memoryUsage().rss/1e6).toFixed(0)+'MB');return r};
if(process.argv[2]==='show'){const a=encode(k)(Object.values(tablesOf(...profiles)));
 for(const n of process.argv.slice(3)) console.log(new TextDecoder().decode(a.find(x=>x.name===n)!.bytes));}
else{const n=Number(process.argv[2]);
 const p=profiles[0]!;
 const checked=T('check',()=>Array.from({length:n},(_,i)=>checkedOf({...p,id:'pak-'+String(i).padStart(6,'0')})));
 const tables=T('tabulate',()=>tabulate(known)(checked));
 for(const t of tables)console.error(t.name,t.columns[0].values.length,t.columns.length);
 const a=T('encode',()=>encode(k)(tables));
 T('prove',()=>proveBytes(tables,a));}
