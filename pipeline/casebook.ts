#!/usr/bin/env -S node --import tsx
// What `npx casebook` starts. A file of its own, since tsx 4.23 fails on dynamic imports in a file that begins with a shebang.
import './cli.ts';
