#!/usr/bin/env -S node --import tsx
const x: string = 'hello';
console.log(x, process.argv.slice(2));
