import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { generateApi } from '../../bin/api/main.ts'
import { root } from '../support/golden.ts'

test('docs/api says what the comments of the standard library say', (t) => {
  const folder = join(root, 'docs/api')
  const pages = generateApi()
  t.deepEqual(readdirSync(folder).toSorted(), [...pages.keys()].toSorted())
  const stale = [...pages].filter(([file, text]) => readFileSync(join(folder, file), 'utf8') !== text)
  t.deepEqual(
    stale.map(([file]) => file),
    [],
    'changed since: run node bin/api/main.ts',
  )
  t.regex(pages.get('haxe.ds.md') ?? '', /`blit|static blit\(/)
  t.regex(pages.get('top-level.md') ?? '', /`charCodeAt\(index:Int\):Null<Int>`: /)
})
