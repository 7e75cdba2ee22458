import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import test from 'ava'
import { resolveOptions } from '../../src/plugin/options.ts'
import { HaxeSession } from '../../src/plugin/session.ts'
import { copyApp, root } from './build-app.ts'

function typeCheck(folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(path.join(root, 'node_modules/.bin/tsc'), ['-p', folder], { cwd: folder }, (_, stdout) => resolve(stdout))
  })
}

test('TypeScript takes the generated declarations, and refuses what they refuse', async (t) => {
  const app = copyApp('crossings')
  t.teardown(app.done)
  const session = new HaxeSession(resolveOptions({ root: app.folder }))
  session.glueOf(path.join(app.folder, 'src/Crossings.hx'))
  session.glueOf(path.join(app.folder, 'src/shapes/Shape.hx'))
  t.is(await typeCheck(app.folder), '')
})

test('a mistake shows', async (t) => {
  const app = copyApp('crossings')
  t.teardown(app.done)
  const session = new HaxeSession(resolveOptions({ root: app.folder }))
  session.glueOf(path.join(app.folder, 'src/Crossings.hx'))
  session.glueOf(path.join(app.folder, 'src/shapes/Shape.hx'))
  writeFileSync(path.join(app.folder, 'src/bad.ts'), `import { add } from './Crossings.hx'\nadd('1', 2)\n`)
  t.regex(await typeCheck(app.folder), /src\/bad\.ts\(2,5\): error TS2345/)
})
