import { ProgramBuilder, builtinClasses } from '../mir/index.ts'
import type { FuncId, MirProgram, Rep } from '../mir/index.ts'
import type { DiagnosticSink } from '../diagnostics/index.ts'
import { noSpan } from '../source/index.ts'
import type { ClassType, TypedProgram } from '../typer/index.ts'
import { Body } from './body.ts'
import { layOut, layOutMarker } from './classes.ts'
import type { Env, LowerRequest, Lowering } from './context.ts'
import { runtimeFunction, staticFunction } from './declare.ts'
import { lowerExports } from './exports.ts'
import { lowerMember } from './functions.ts'
import { demandReflected } from './reflection-demand.ts'
import { resolveSlots } from './slots.ts'
import { makeInit, rootStatics } from './statics.ts'

/*
 * Typed program to MIR: from the roots outwards until nothing new is asked for.
 */

/** Lowers what `main`, the exports and the effectful statics reach. Problems go to the sink; the program is then not to be used. */
export function lowerProgram(typed: TypedProgram, request: LowerRequest, sink: DiagnosticSink): MirProgram {
  const lw = newLowering(typed, request, sink)
  const main = request.main === null ? null : mainFunction(lw, request.main)
  lowerExports(lw)
  rootStatics(lw)
  runtimeFunction(lw, 'rt.Raise', 'raise')
  const isDescribed = main !== null || request.debug
  if (isDescribed) {
    runtimeFunction(lw, 'rt.Dyn', 'toString')
    runtimeFunction(lw, 'rt.Dyn', 'describeThrown')
  }
  complete(lw)
  for (let late = lw.late.shift(); late; late = lw.late.shift()) late()
  complete(lw)
  lw.mir.init = makeInit(lw)
  lw.mir.main = main
  lw.mir.helpers = {
    arrayGet: accessors(lw, lw.arrayGets, 'getSlow'),
    arraySet: accessors(lw, lw.arraySets, 'setSlow'),
    raise: runtimeFunction(lw, 'rt.Raise', 'raise')?.id ?? null,
    // Programs that are run, and libraries in development, say what an uncaught exception holds; else glue says what it can.
    describe: !isDescribed ? null : (runtimeFunction(lw, 'rt.Dyn', 'toString')?.id ?? null),
    describeSimple: !isDescribed ? null : (runtimeFunction(lw, 'rt.Dyn', 'describeThrown')?.id ?? null),
    text: lw.functionNames.has('rt.Dyn.toString') ? (runtimeFunction(lw, 'rt.Dyn', 'toString')?.id ?? null) : null,
  }
  return lw.mir.finish()
}

function newLowering(typed: TypedProgram, request: LowerRequest, sink: DiagnosticSink): Lowering {
  const mir = new ProgramBuilder()
  const emptyEnv: Env = { params: new Map(), types: new Map(), cache: new Map() }
  return {
    typed,
    request,
    sink,
    mir,
    sources: new Map(),
    functionNames: new Map(),
    slots: [],
    slotIndex: new Map(),
    queue: [],
    instantiated: [builtinClasses.string, builtinClasses.array],
    specs: new Map(),
    markers: new Map(),
    enums: new Map(),
    ctors: new Map(),
    ctorGlobals: new Map(),
    shapes: new Map(),
    closureClasses: new Map(),
    memberFunctions: new Map(),
    helpers: new Map(),
    statics: new Map(),
    staticInits: new Map(),
    classInits: new Map(),
    inProgress: new Set(),
    arrayGets: new Set(),
    meetsHost: new Set(),
    arraySets: new Set(),
    late: [],
    reflected: new Set(),
    namedClasses: new Set(),
    namedEnums: new Set(),
    emptyEnv,
    methodNames: new Map(),
    comparesFunctions: false,
    lowerMember,
    bodyOf: (fn) => ({ id: fn.id, params: [], result: fn.result, body: new Body(mir, fn) }),
    span: noSpan,
  }
}

/** Lowers bodies and answers slots until nothing new comes up. */
function complete(lw: Lowering): void {
  for (;;) {
    let job = lw.queue.shift()
    if (!job) {
      demandReflected(lw)
      layOutAll(lw)
      for (const rep of lw.arrayGets) runtimeFunction(lw, 'rt.ArrayRt', 'getSlow', [rep])
      for (const rep of lw.arraySets) runtimeFunction(lw, 'rt.ArrayRt', 'setSlow', [rep])
      const asked = resolveSlots(lw)
      job = lw.queue.shift()
      if (!job) {
        if (asked) continue
        return
      }
    }
    job()
  }
}

/** Every class that only types mention has its superclass and storage too. */
function layOutAll(lw: Lowering): void {
  for (const [id, source] of lw.sources) {
    if (source.kind === 'class') layOut(lw, source.spec)
    else if (source.kind === 'marker') layOutMarker(lw, id, source.cls)
  }
}

function accessors(lw: Lowering, reps: ReadonlySet<Rep>, name: string): Partial<Record<Rep, FuncId>> {
  const table: Partial<Record<Rep, FuncId>> = {}
  for (const rep of reps) {
    const info = runtimeFunction(lw, 'rt.ArrayRt', name, [rep])
    if (info) table[rep] = info.id
  }
  return table
}

/** `static function main` of a class, or a module's own `function main`. */
function mainFunction(lw: Lowering, path: string): FuncId | null {
  const found = lw.typed.loadType(path)
  const holders: (ClassType | null)[] = [
    found?.kind === 'class' ? found : null,
    lw.typed.modules.get(path)?.fields ?? null,
  ]
  for (const cls of holders) {
    const field = cls?.statics.get('main')
    if (cls && field && field.kind.kind === 'method') return staticFunction(lw, cls, field, []).id
  }
  const span = found?.nameSpan ?? noSpan
  lw.sink.error('lower/no-main', `${path} does not have static function main`, span)
  return null
}
