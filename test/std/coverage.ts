// Which public functions of the standard library the fixtures call: the fixtures are typed, and what their code refers to
// is compared with what the modules offer. `node test/std/coverage.ts` prints what no fixture calls.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtinDefines } from '../../src/compiler/defines.ts'
import { DiagnosticSink } from '../../src/compiler/diagnostics/index.ts'
import {
  type ClassField,
  type ClassType,
  type Program,
  type TypedExpr,
  classesOf,
  fieldsOf,
  forEachChild,
  forEachDecisionExpr,
  typeAllBodies,
  typeProgram,
} from '../../src/compiler/typer/index.ts'
import { nodeHost } from '../../src/plugin/cli/node-host.ts'
import { root } from '../support/golden.ts'
import { crossTarget } from './api.ts'
import { readSpecs, specProgram } from './spec.ts'

const std = join(root, 'runtime/std')

function typed(classPaths: readonly string[], entries: readonly string[]): Program {
  const sink = new DiagnosticSink()
  return typeProgram({
    host: nodeHost(),
    defines: builtinDefines('wasm', new Map()),
    sink,
    classPaths: [...classPaths, std],
    entries: [...entries],
  })
}

/** A function by where it is declared. */
const keyOf = (cls: ClassType, field: ClassField): string =>
  `${cls.module}: ${cls.name.replace(/_Impl_$/, '')}.${field.name}`

/** The public functions that programs can call by name, of the modules that work on every target. */
export function publicFunctions(): readonly string[] {
  const program = typed([], crossTarget)
  const wanted = new Set(crossTarget)
  const found = new Set<string>()
  for (const module of program.modules.values()) {
    if (!wanted.has(module.path)) continue
    for (const cls of classesOf(module)) {
      if (cls.isPrivate || cls.isInterface) continue
      for (const field of fieldsOf(cls)) {
        // Operators and conversions are reached by their signs, overrides by the method above.
        const isHidden =
          field.isOverride ||
          /^[gs]et_/.test(field.name) ||
          field.meta.some((m) =>
            [':noCompletion', ':op', ':from', ':to', ':arrayAccess', ':deprecated', ':resolve'].includes(m.name),
          )
        if (field.isPublic && field.kind.kind === 'method' && !isHidden) found.add(keyOf(cls, field))
      }
    }
  }
  return [...found].toSorted()
}

function visit(e: TypedExpr, used: Set<string>): void {
  if (e.kind === 'field') {
    const { access } = e
    if ((access.kind === 'static' || access.kind === 'instance' || access.kind === 'closure') && access.cls)
      markMethod(access.cls, access.field, used)
  } else if (e.kind === 'new') {
    for (let at: ClassType | null = e.cls; at; at = at.superClass?.cls ?? null) {
      if (!at.constructorField) continue
      used.add(keyOf(at, at.constructorField))
      break
    }
  } else if (e.kind === 'match') forEachDecisionExpr(e.decision, (part) => visit(part, used))
  forEachChild(e, (child) => visit(child, used))
}

/** A call of an override is one of the method that it overrides. */
function markMethod(cls: ClassType, field: ClassField, used: Set<string>): void {
  for (let at: ClassType | null = cls; at; at = at.superClass?.cls ?? null) {
    const own = at.fields.get(field.name) ?? at.statics.get(field.name)
    if (own) used.add(keyOf(at, own))
  }
}

/** Adds what the bodies of the modules outside of the standard library refer to. */
function collect(program: Program, used: Set<string>): void {
  const own = new Set([...program.modules.values()].filter((m) => !m.file.startsWith(std)).map((m) => m.path))
  typeAllBodies(program, (module) => own.has(module.path))
  for (const module of program.modules.values()) {
    if (!own.has(module.path)) continue
    for (const cls of classesOf(module)) {
      for (const field of fieldsOf(cls)) {
        const body = field.body?.typed()
        if (body?.func) visit(body.func.expr, used)
        if (body?.expr) visit(body.expr, used)
      }
    }
  }
}

/** What the fixtures refer to. */
export function usedFunctions(): ReadonlySet<string> {
  const used = new Set<string>()
  const folders = ['std', 'run', '.']
    .map((f) => join(root, 'fixtures', f))
    .flatMap((f) =>
      readdirSync(f)
        .map((name) => join(f, name))
        .filter((folder) => existsSync(join(folder, 'Main.hx'))),
    )
  for (const folder of folders) collect(typed([folder], ['Main']), used)
  const work = mkdtempSync(join(tmpdir(), 'coverage-'))
  for (const spec of readSpecs()) {
    const folder = join(work, spec.name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'Main.hx'), specProgram(spec))
    collect(typed([folder], ['Main']), used)
  }
  rmSync(work, { recursive: true })
  return used
}

/** The public functions that no fixture calls. */
export function uncovered(): readonly string[] {
  const used = usedFunctions()
  return publicFunctions().filter((name) => !used.has(name))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = uncovered()
  for (const name of missing) console.log(name)
  console.error(`${publicFunctions().length} public functions, ${missing.length} of them in no fixture`)
}
