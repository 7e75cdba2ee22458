// Weak maps whose keys are JavaScript's objects: an entry lasts as long as JavaScript has its key, and no longer.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { nativeProblem } from '../../src/plugin/target.ts'
import { buildApp, copyApp } from './build-app.ts'

const haxe = `
import haxe.ds.WeakMap;

private final names = new WeakMap<Dynamic, Dynamic>();

function remember(key:Dynamic, value:Dynamic):Void
  names.set(key, value);

/** The value refers to its key. */
function rememberItself(key:Dynamic):Void
  names.set(key, {key: key, text: "itself"});

/** The value of one key refers to another. */
function chain(a:Dynamic, b:Dynamic):Void {
  names.set(a, {next: b});
  names.set(b, {text: "end of the chain"});
}

function nextText(a:Dynamic):Dynamic
  return names.get(names.get(a).next).text;

function recall(key:Dynamic):Dynamic
  return names.get(key);

function textOf(key:Dynamic):String
  return names.get(key).text;

function garbage():Int {
  var total = 0;
  for (i in 0...200000) total += [for (k in 0...16) i + k].length;
  return total;
}
`

const main = `
import { chain, garbage, nextText, recall, remember, rememberItself, textOf } from './Weak.hx'

const kept = { name: 'kept' }
const collected = new Set()
const registry = new FinalizationRegistry((name) => collected.add(name))
const own = { name: 'own' }
const first = { name: 'first' }
remember(kept, 'value of kept')
rememberItself(own)
;(() => {
  const second = { name: 'second' }
  chain(first, second)
  for (const name of ['plain', 'itself']) {
    const gone = { name }
    registry.register(gone, name)
    if (name === 'itself') rememberItself(gone)
    else remember(gone, { big: 'x' })
  }
})()
const wait = () => new Promise((resolve) => setTimeout(resolve, 5))
for (let i = 0; i < 8; i++) {
  garbage()
  globalThis.gc()
  await wait()
}
console.log(JSON.stringify([recall(kept), textOf(own), nextText(first), [...collected].sort()]))
garbage()
remember(kept, 'another')
garbage()
console.log(recall(kept))
`

for (const target of ['wasm', 'native'] as const) {
  const run = target === 'native' && nativeProblem() !== null ? test.serial.skip : test.serial
  run(`${target}: an entry lasts as long as JavaScript has its key`, async (t) => {
    t.timeout(180_000)
    const app = copyApp('two-modules')
    t.teardown(app.done)
    rmSync(path.join(app.folder, 'src/main.js'))
    writeFileSync(path.join(app.folder, 'src/Weak.hx'), haxe)
    writeFileSync(path.join(app.folder, 'src/main.js'), main)
    await buildApp(app, 'rollup', { target, optimize: 2 })
    writeFileSync(path.join(app.out, 'package.json'), '{ "type": "module" }')
    const out = execFileSync(process.execPath, ['--expose-gc', path.join(app.out, 'main.js')], { encoding: 'utf8' })
    t.deepEqual(out.split('\n'), ['["value of kept","itself","end of the chain",["itself","plain"]]', 'another', ''])
  })
}
