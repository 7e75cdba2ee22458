import { array, bool, builtinClasses, dyn, i32, string, void_ } from '../mir/index.ts'
import type { ClassId, MirType, ValueId } from '../mir/index.ts'
import { pathOf } from '../typer/index.ts'
import type { ClassField, ClassType, EnumField } from '../typer/index.ts'
import type { Body } from './body.ts'
import { layOut } from './classes.ts'
import { arrayOf, coerce } from './coerce.ts'
import type { ClassDraft, FuncInfo, Lowering } from './context.ts'
import { helper, runJob, staticHome } from './declare.ts'
import { isStored } from './member.ts'
import { metadataText } from './metadata.ts'
import { isHidden, membersOf, objectSlot, onName } from './reflect-object.ts'
import { knownId, reflectedClasses, staticsOf, staticValue } from './reflection-demand.ts'
import { hasRtti, rttiField, rttiText } from './rtti.ts'
import { classOf } from './types.ts'

/*
 * Reflection by class id: functions made from the program's own class tables. Their bodies are written when nothing new can
 * come up any more; what they can name (constructors, statics) is asked for before, by `demandReflected`.
 */

type Operation = {
  readonly params: readonly MirType[]
  readonly result: MirType
  readonly write: (lw: Lowering, body: Body) => void
}

/** Calls a reflection function by its name in `@:reflect`. */
export function reflectCall(lw: Lowering, body: Body, name: string, args: readonly ValueId[]): ValueId {
  const slot = objectSlot(lw, name === 'applyClosure' ? 'apply' : name)
  if (slot) {
    const self = body.checked(coerce(lw, body, args[0] ?? -1, dyn))
    const given = slot.sig.params.map((t, i) => coerce(lw, body, args[i + 1] ?? -1, t))
    return body.emit('call.slot', [self, ...given], { kind: 'slot', value: slot.id })
  }
  if (name === 'isClosure') {
    const kind = reflectFunction(lw, 'kindOf')
    const id = body.op('class.id', coerce(lw, body, args[0] ?? -1, dyn))
    return kind ? body.op('i32.eq', body.call(kind.id, [id]), body.i32(4)) : body.bool(false)
  }
  // Bound methods that are the same are one object: identity has been tested already.
  if (name === 'sameClosure') return body.bool(false)
  const info = reflectFunction(lw, name)
  if (!info) {
    lw.sink.error('internal/reflect', `There is no reflection function ${name}`, lw.span)
    return body.zero(dyn)
  }
  return body.call(
    info.id,
    info.params.map((t, i) => coerce(lw, body, args[i] ?? -1, t)),
  )
}

function reflectFunction(lw: Lowering, name: string): FuncInfo | null {
  const operation = operations[name]
  if (!operation) return null
  lw.reflected.add(name)
  return helper(lw, `reflect ${name}`, () => ({
    name: `reflect:${name}`,
    haxeName: `Reflection.${name}`,
    params: operation.params,
    result: operation.result,
    inline: 'never',
    write: (info) => {
      const { body } = info
      // The table isn't complete before the end.
      lw.late.push(() =>
        runJob(lw, info, () => {
          operation.write(lw, body)
          body.leave(body.zero(operation.result))
        }),
      )
      return 'late'
    },
  }))
}

/** The classes of the program in the order they were made. */
function allClasses(lw: Lowering): ClassDraft[] {
  const list: ClassDraft[] = []
  for (const id of lw.sources.keys()) list.push(classOf(lw, id))
  return list
}

/** A switch over class ids; each case leaves. */
function onClass(body: Body, id: ValueId, cases: readonly { readonly cls: ClassId; readonly act: () => void }[]): void {
  if (cases.length === 0) return
  const blocks = cases.map((c) => ({ value: c.cls, block: body.newBlock(), act: c.act }))
  const rest = body.newBlock()
  body.choose(id, blocks, rest, true)
  for (const b of blocks) {
    body.enter(b.block)
    b.act()
  }
  body.enter(rest)
}

/** A table from class id to a value. */
function table<T>(lw: Lowering, body: Body, of: (draft: ClassDraft) => T | null, emit: (value: T) => ValueId): void {
  const groups = new Map<string, { readonly value: T; readonly ids: ClassId[] }>()
  for (const draft of allClasses(lw)) {
    const value = of(draft)
    if (value === null) continue
    const key = JSON.stringify(value)
    const group = groups.get(key)
    if (group) group.ids.push(draft.id)
    else groups.set(key, { value, ids: [draft.id] })
  }
  const id = body.fn.params[0] as ValueId
  const cases: { value: number; block: number }[] = []
  const rest = body.newBlock()
  const blocks = [...groups.values()].map((g) => {
    const block = body.newBlock()
    for (const value of g.ids) cases.push({ value, block })
    return { block, value: g.value }
  })
  if (cases.length === 0) {
    body.jump(rest)
  } else body.choose(id, cases, rest, true)
  for (const b of blocks) {
    body.enter(b.block)
    body.leave(emit(b.value))
  }
  body.enter(rest)
}

const strings = (lw: Lowering, body: Body, list: readonly string[]): ValueId =>
  arrayOf(
    lw,
    body,
    list.map((n) => body.string(n)),
    string,
  )

/** 0 none, 1 class, 2 enum or constructor, 3 structure, 4 function, 5 interface. */
function kindOf(lw: Lowering, draft: ClassDraft): number {
  switch (draft.kind) {
    case 'class':
      return 1
    case 'enum':
    case 'ctor':
      return 2
    case 'anon':
      return 3
    case 'closure':
      return 4
    case 'interface': {
      const source = lw.sources.get(draft.id)
      return source?.kind === 'marker' && !source.cls.isInterface ? 1 : 5
    }
  }
}

function haxeClassOf(lw: Lowering, draft: ClassDraft): ClassType | null {
  const source = lw.sources.get(draft.id)
  if (source?.kind === 'class') return source.spec.cls
  return source?.kind === 'marker' ? source.cls : null
}

function superId(lw: Lowering, draft: ClassDraft): ClassId | null {
  let cls = haxeClassOf(lw, draft)?.superClass?.cls
  for (; cls; cls = cls.superClass?.cls) {
    const id = knownId(lw, cls)
    if (id !== null) return id
  }
  return null
}

function fieldNames(lw: Lowering, draft: ClassDraft): string[] | null {
  if (draft.kind === 'anon') return draft.fields.map((f) => f.name)
  const source = lw.sources.get(draft.id)
  if (source?.kind === 'class') {
    layOut(lw, source.spec)
    return membersOf(source.spec)
      .filter((m) => isListed(m.field))
      .map((m) => m.field.name)
  }
  if (source?.kind === 'marker') {
    const names = new Set<string>()
    for (let at: ClassType | undefined = source.cls; at; at = at.superClass?.cls) {
      for (const f of at.fields.values()) if (isListed(f) && !isHidden(at, f)) names.add(f.name)
    }
    return [...names]
  }
  return null
}

function isListed(f: ClassField): boolean {
  return f.kind.kind === 'var' ? f.kind.isPhysical : f.kind.methodKind !== 'macro'
}

function ctorOf(lw: Lowering, draft: ClassDraft): EnumField | null {
  const source = lw.sources.get(draft.id)
  return source?.kind === 'ctor' ? source.ctor : null
}

const operations: Readonly<Record<string, Operation>> = {
  className: {
    params: [i32],
    result: string,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => (d.kind === 'anon' || d.kind === 'closure' ? null : d.haxeName),
        (v) => body.string(v),
      ),
  },
  metadata: {
    params: [i32],
    result: string,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => metadataText(lw.sources.get(d.id)),
        (v) => body.string(v),
      ),
  },
  rtti: {
    params: [i32],
    result: string,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => {
          const cls = haxeClassOf(lw, d)
          return cls && hasRtti(cls) ? rttiText(lw, cls) : null
        },
        (v) => body.string(v),
      ),
  },
  superClass: {
    params: [i32],
    result: i32,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => superId(lw, d),
        (v) => body.classConst(v),
      ),
  },
  kindOf: {
    params: [i32],
    result: i32,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => kindOf(lw, d),
        (v) => body.i32(v),
      ),
  },
  instanceFields: {
    params: [i32],
    result: array,
    write: (lw, body) => {
      table(
        lw,
        body,
        (d) => fieldNames(lw, d),
        (v) => strings(lw, body, v),
      )
      body.leave(strings(lw, body, []))
    },
  },
  ctorName: {
    params: [i32],
    result: string,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => ctorOf(lw, d)?.name ?? null,
        (v) => body.string(v),
      ),
  },
  ctorIndex: {
    params: [i32],
    result: i32,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => ctorOf(lw, d)?.index ?? null,
        (v) => body.i32(v),
      ),
  },
  ctorArity: {
    params: [i32],
    result: i32,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => ctorOf(lw, d)?.args?.length ?? null,
        (v) => body.i32(v),
      ),
  },
  enumBase: {
    params: [i32],
    result: i32,
    write: (lw, body) =>
      table(
        lw,
        body,
        (d) => (d.kind === 'ctor' ? d.superClass : d.kind === 'enum' ? d.id : null),
        (v) => body.classConst(v),
      ),
  },
  enumCtorNames: {
    params: [i32],
    result: array,
    write: (lw, body) => {
      table(
        lw,
        body,
        (d) => {
          const source = lw.sources.get(d.id)
          return source?.kind === 'enum' ? [...source.enum.constructors.keys()] : null
        },
        (v) => strings(lw, body, v),
      )
      body.leave(strings(lw, body, []))
    },
  },
  makeEnum: {
    params: [i32, i32, array],
    result: dyn,
    write: (lw, body) => {
      const [id, index, list] = body.fn.params as [ValueId, ValueId, ValueId]
      onClass(
        body,
        id,
        [...lw.enums].map(([en, cls]) => ({
          cls,
          act: () => {
            const ctors = [...en.constructors.values()].flatMap((c) => {
              const info = lw.helpers.get(`make ${cls} ${c.index}`)
              return info ? [{ value: c.index, block: body.newBlock(), info }] : []
            })
            const rest = body.newBlock()
            if (ctors.length > 0) body.choose(index, ctors, rest)
            else body.jump(rest)
            for (const c of ctors) {
              body.enter(c.block)
              body.leave(body.call(c.info.id, [list]))
            }
            body.enter(rest)
            body.leave(body.zero(dyn))
          },
        })),
      )
    },
  },
  createEmpty: { params: [i32], result: dyn, write: (lw, body) => callMakers(lw, body, 'empty') },
  createInstance: { params: [i32, array], result: dyn, write: (lw, body) => callMakers(lw, body, 'create') },
  classIdOfName: {
    params: [string],
    result: i32,
    write: (lw, body) => {
      const builtin: Readonly<Record<string, number>> = { String: builtinClasses.string, Array: builtinClasses.array }
      const named = [...lw.namedClasses].flatMap((cls) => {
        const id = knownId(lw, cls)
        return id === null ? [] : [{ name: pathOf(cls), act: () => body.leave(body.classConst(id)) }]
      })
      const name = body.fn.params[0] as ValueId
      onName(
        body,
        name,
        Object.entries(builtin).map(([n, id]) => ({ name: n, act: () => body.leave(body.i32(id)) })),
      )
      onName(body, name, named)
    },
  },
  enumIdOfName: {
    params: [string],
    result: i32,
    write: (lw, body) => {
      const cases = [...lw.enums].map(([en, id]) => ({ name: pathOf(en), act: () => body.leave(body.classConst(id)) }))
      onName(body, body.fn.params[0] as ValueId, cases)
    },
  },
  staticField: {
    params: [i32, string],
    result: dyn,
    write: (lw, body) => {
      const [id, name] = body.fn.params as [ValueId, ValueId]
      onClass(
        body,
        id,
        reflectedClasses(lw).map(({ cls, id: at }) => ({
          cls: at,
          act: () => {
            const cases = staticsOf(lw, cls).map((f) => ({
              name: f.name,
              act: () => body.leave(coerce(lw, body, staticValue(lw, body, cls, f), dyn)),
            }))
            if (hasRtti(cls)) {
              const act = (): void => body.leave(coerce(lw, body, body.string(rttiText(lw, cls)), dyn))
              cases.push({ name: rttiField, act })
            }
            onName(body, name, cases)
            body.leave(body.zero(dyn))
          },
        })),
      )
    },
  },
  setStaticField: {
    params: [i32, string, dyn],
    result: void_,
    write: (lw, body) => {
      const [id, name, v] = body.fn.params as [ValueId, ValueId, ValueId]
      onClass(
        body,
        id,
        reflectedClasses(lw).map(({ cls, id: at }) => ({
          cls: at,
          act: () => {
            const vars = staticsOf(lw, cls).filter(isStored)
            onName(
              body,
              name,
              vars.map((f) => ({
                name: f.name,
                act: () => {
                  const home = staticHome(lw, cls, f)
                  body.imm('global.set', { kind: 'global', value: home.global }, coerce(lw, body, v, home.type))
                  body.leave()
                },
              })),
            )
            body.leave()
          },
        })),
      )
    },
  },
  staticFields: {
    params: [i32],
    result: array,
    write: (lw, body) => {
      table(
        lw,
        body,
        (d) => {
          const cls = haxeClassOf(lw, d)
          return cls ? [...staticsOf(lw, cls).map((f) => f.name), ...(hasRtti(cls) ? [rttiField] : [])] : null
        },
        (v) => strings(lw, body, v),
      )
      body.leave(strings(lw, body, []))
    },
  },
  isInstance: {
    params: [dyn, i32],
    result: bool,
    write: (lw, body) => {
      const [v, id] = body.fn.params as [ValueId, ValueId]
      const testable = allClasses(lw).filter((d) => d.kind === 'class' || d.kind === 'interface' || d.kind === 'enum')
      onClass(
        body,
        id,
        testable.map((d) => ({ cls: d.id, act: () => body.leave(body.imm('is', { kind: 'class', value: d.id }, v)) })),
      )
    },
  },
}

function callMakers(lw: Lowering, body: Body, kind: 'empty' | 'create'): void {
  const [id, list] = body.fn.params as [ValueId, ValueId]
  const cases: { readonly cls: ClassId; readonly act: () => void }[] = []
  for (const draft of allClasses(lw)) {
    const cls = haxeClassOf(lw, draft)
    const info = cls ? lw.helpers.get(`${kind} ${pathOf(cls)}`) : null
    if (info) cases.push({ cls: draft.id, act: () => body.leave(body.call(info.id, kind === 'create' ? [list] : [])) })
  }
  onClass(body, id, cases)
}
