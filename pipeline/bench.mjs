// What `make bench` starts: the code as commands run it.
import {loadCode} from './load-code.mjs';

await loadCode('bench');
