import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'ava'
import { root } from '../support/golden.ts'

/* What a program doesn't use it doesn't carry: the sizes of small programs as `build` makes them. */

const folder = mkdtempSync(join(tmpdir(), 'haxe-size-'))
test.after.always(() => rmSync(folder, { recursive: true, force: true }))

/** The bytes of a production build of class Main. */
function wasmSize(name: string, source: string | null): number {
  const at = join(folder, name)
  mkdirSync(at)
  if (source === null) cpSync(join(root, 'bench/programs', name), at, { recursive: true })
  else writeFileSync(join(at, 'Main.hx'), source)
  const cli = join(root, 'bin/unplugin-haxe.mjs')
  const args = [cli, 'build', '-cp', at, '-main', 'Main', '-o', join(at, 'out')]
  execFileSync(process.execPath, args, { stdio: 'pipe' })
  return statSync(join(at, 'out.wasm')).size
}

const words = `class Main {
  static function main() {
    final counts = new Map<String, Int>();
    for (word in "the quick brown fox jumps over the lazy dog".split(" ")) {
      final known = counts.get(word);
      counts.set(word, known == null ? 1 : known + 1);
    }
    final list = [for (word in counts.keys()) word];
    list.sort((a, b) -> counts[a] == counts[b] ? Reflect.compare(a, b) : counts[b] - counts[a]);
    for (word in list) Sys.println(word + ": " + counts[word]);
  }
}
`

test('hello world is under 1 KB', (t) => {
  const size = wasmSize('hello', 'class Main { static function main() trace("hi"); }')
  t.true(size < 1000, `${size} bytes`)
})

test('a word count is under 6 KB', (t) => {
  for (const [name, source] of [
    ['words', words],
    ['wordcount', null],
  ] as const) {
    const size = wasmSize(name, source)
    t.true(size < 6000, `${name}: ${size} bytes`)
  }
})

test('an extern that is not used costs nothing', (t) => {
  const plain = wasmSize('plain', 'class Main { static function main() trace("hi"); }')
  const source = `import js.Browser;
import js.html.*;
import js.html.webgl.*;

class Main {
  static function main() trace("hi");
  static function draw(canvas:CanvasElement) Browser.document.body.append(canvas);
}
`
  t.is(wasmSize('imports', source), plain)
})

test('type information that nothing asks for costs nothing', (t) => {
  const source = (meta: string): string => `${meta} class Point {
  public var x:Int;
  public function new(x:Int) this.x = x;
}
class Main {
  static function main() trace(Type.getClassName(Type.getClass(new Point(Std.random(3)))));
}
`
  t.is(wasmSize('told', source('@:rtti')), wasmSize('untold', source('')))
})
