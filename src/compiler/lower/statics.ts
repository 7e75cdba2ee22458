import { void_ } from '../mir/index.ts'
import type { FuncId } from '../mir/index.ts'
import { forEachChild, pathOf } from '../typer/index.ts'
import type { ClassField, ClassType, TypedExpr } from '../typer/index.ts'
import type { FuncInfo, Lowering } from './context.ts'
import { declare, runJob, staticHome } from './declare.ts'
import { initNullary } from './enum.ts'
import { isStored } from './member.ts'

/*
 * Static variables and `__init__`: what runs at start, in which order.
 */

/** Whether computing an initial value does anything that can be noticed. */
function isEffectful(e: TypedExpr): boolean {
  let found = false
  const visit = (x: TypedExpr): void => {
    if (found) return
    switch (x.kind) {
      case 'call':
        // An enum constructor only makes a value.
        if (!(x.callee.kind === 'field' && x.callee.access.kind === 'enum')) found = true
        break
      case 'new':
      case 'newParam':
      case 'assign':
      case 'assignOp':
      case 'throw':
      case 'syntax':
        found = true
        break
      case 'unop':
        if (x.op === '++' || x.op === '--') found = true
        break
      case 'function':
        return
      default:
        break
    }
    forEachChild(x, visit)
  }
  visit(e)
  return found
}

/** Roots: `__init__` and effectful static variables of the user's modules. */
export function rootStatics(lw: Lowering): void {
  if (lw.request.dce === 'full') return
  const isUser = lw.request.isUserModule ?? (() => true)
  for (const cls of lw.typed.initOrder()) {
    if (!isUser(cls.module) || cls.isExtern) continue
    if (cls.init) classInit(lw, cls, cls.init)
    for (const f of cls.statics.values()) {
      if (f.kind.kind !== 'var' || !f.kind.isPhysical || f.kind.read.kind === 'inline' || !f.body?.syntax) continue
      if (lw.request.dce === 'no' || f.meta.some((m) => m.name === ':keep')) staticHome(lw, cls, f)
      else {
        const { expr } = f.body.typed()
        if (expr && isEffectful(expr)) staticHome(lw, cls, f)
      }
    }
  }
}

function classInit(lw: Lowering, cls: ClassType, field: ClassField): void {
  if (lw.classInits.has(cls)) return
  lw.classInits.set(
    cls,
    declare(lw, {
      name: `${pathOf(cls)}.__init__`,
      params: [],
      result: void_,
      span: field.span,
      write: (info) => lw.lowerMember(lw, info, { kind: 'classInit', cls, field }),
    }),
  )
}

/** The function that runs at start: constructors without arguments, then static variables and `__init__` class by class. */
export function makeInit(lw: Lowering): FuncId {
  const { fn } = lw.mir.addFunction({ name: ':init', haxeName: 'init', inline: 'never' })
  const info = lw.bodyOf(fn)
  runJob(lw, info, ({ body }) => {
    initNullary(lw, body)
    const done = new Set<ClassField>()
    const run = (f: ClassField): void => {
      const init = lw.staticInits.get(f)
      if (!init || done.has(f)) return
      done.add(f)
      body.call(init.id, [])
    }
    const order = lw.typed.initOrder()
    // Types as values need these wherever they stand; no typed expression names them.
    for (const cls of order)
      if (cls.module.startsWith('rt.')) for (const f of cls.statics.values()) if (isStored(f)) run(f)
    for (const cls of order) {
      for (const f of cls.statics.values()) if (isStored(f)) run(f)
      const init: FuncInfo | undefined = lw.classInits.get(cls)
      if (init) body.call(init.id, [])
    }
    // Classes loaded after the order was made.
    for (const f of lw.staticInits.keys()) run(f)
    body.leave()
  })
  return fn.id
}
