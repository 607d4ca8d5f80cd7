#!/usr/bin/env node
// What `make` and `npx casebook` start.
import {loadCode} from './load-code.mjs';

await loadCode('cli');
