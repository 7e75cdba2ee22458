import { ByteWriter } from './encoder/writer.ts'

/*
 * The type section: value types as plain numbers, type definitions by symbol, and the order in which they are written.
 *
 * Types are made on demand while code is generated, so code refers to them by symbol; `layout` gives every symbol its index:
 * one recursion group per strongly connected component, so that equal types of two modules stay equal when others change.
 */

/** A value type: below 256 the one-byte code (with 0x80 added: the non-null form of an abstract reference); else a reference to a defined type. */
export type ValType = number
/** The name of a defined type until indices are known. */
export type TypeSym = number

export const I32: ValType = 0x7f
export const I64: ValType = 0x7e
export const F32: ValType = 0x7d
export const F64: ValType = 0x7c
export const EXTERN: ValType = 0x6f
export const ANY: ValType = 0x6e
export const EQ: ValType = 0x6d
export const ARRAY: ValType = 0x6a
export const EXTERN_NN: ValType = 0x6f + 0x80
export const ANY_NN: ValType = 0x6e + 0x80

/** A nullable reference to a defined type. */
export const refNull = (type: TypeSym): ValType => 256 + type * 2
/** A non-null reference to a defined type. */
export const refTo = (type: TypeSym): ValType => 257 + type * 2
/** The defined type behind a reference, or null for abstract and number types. */
export const typeOfRef = (t: ValType): TypeSym | null => (t < 256 ? null : (t - 256) >> 1)

/** What a field or an element is stored as: a value type, or packed. */
export type Storage = ValType | 'i8' | 'i16'
export type Field = { readonly type: Storage; readonly mutable: boolean }

export type TypeDef =
  | { readonly kind: 'func'; readonly params: readonly ValType[]; readonly results: readonly ValType[] }
  | {
      readonly kind: 'struct'
      fields: readonly Field[]
      readonly superType: TypeSym | null
      readonly final: boolean
      /** types of one such number stay in one group */ readonly group: number | null
    }
  | { readonly kind: 'array'; readonly element: Field; readonly group: number | null }

/** The types of one module. */
export class TypeTable {
  readonly defs: TypeDef[] = []
  private readonly byKey: Map<string, TypeSym> = new Map()

  /** Adds a type of its own. A struct's `fields` may be set later (recursion). */
  add(def: TypeDef): TypeSym {
    return this.defs.push(def) - 1
  }

  /** The function type with that signature; the same symbol each time. */
  func(params: readonly ValType[], results: readonly ValType[]): TypeSym {
    const key = `${params.join(',')}>${results.join(',')}`
    let sym = this.byKey.get(key)
    if (sym === undefined) {
      sym = this.add({ kind: 'func', params, results })
      this.byKey.set(key, sym)
    }
    return sym
  }

  /** A type kept under a key of the caller. */
  keyed(key: string, make: () => TypeSym): TypeSym {
    let sym = this.byKey.get(key)
    if (sym === undefined) {
      sym = make()
      this.byKey.set(key, sym)
    }
    return sym
  }
}

/** Indices of the types, and the type section's content. */
export type TypeLayout = { readonly indexOf: readonly number[]; readonly groups: readonly (readonly TypeSym[])[] }

const dependenciesOf = (def: TypeDef): number[] => {
  const out: number[] = []
  const see = (t: Storage): void => {
    if (typeof t === 'number') {
      const sym = typeOfRef(t)
      if (sym !== null) out.push(sym)
    }
  }
  switch (def.kind) {
    case 'func':
      def.params.forEach(see)
      def.results.forEach(see)
      break
    case 'struct':
      if (def.superType !== null) out.push(def.superType)
      for (const field of def.fields) see(field.type)
      break
    case 'array':
      see(def.element.type)
      break
    default:
      def satisfies never
  }
  return out
}

/** Orders the types into recursion groups (Tarjan's components, dependencies first). */
export function layoutTypes(table: TypeTable): TypeLayout {
  const count = table.defs.length
  const edges: number[][] = table.defs.map(dependenciesOf)
  // Types that must share a group are tied into a cycle.
  const groupMembers = new Map<number, number[]>()
  table.defs.forEach((def, sym) => {
    if (def.kind === 'func' || def.group === null) return
    const members = groupMembers.get(def.group)
    if (members === undefined) groupMembers.set(def.group, [sym])
    else members.push(sym)
  })
  for (const members of groupMembers.values()) {
    members.forEach((sym, i) => edges[sym]?.push(members[(i + 1) % members.length] ?? sym))
  }
  const groups = componentsOf(count, (n) => edges[n] ?? [])
  const depthOf = (sym: number): number => {
    let depth = 0
    for (let at: number | null = sym; at !== null; depth++) {
      const def: TypeDef | undefined = table.defs[at]
      at = def?.kind === 'struct' ? def.superType : null
    }
    return depth
  }
  const indexOf: number[] = table.defs.map(() => -1)
  let next = 0
  for (const group of groups) {
    // A supertype comes before its subtypes; else by symbol, so that the order is stable.
    group.sort((a, b) => depthOf(a) - depthOf(b) || a - b)
    for (const sym of group) indexOf[sym] = next++
  }
  return { indexOf, groups }
}

/** Strongly connected components, each before those that refer to it. Iterative: type graphs can be deep. */
export function componentsOf(count: number, successors: (node: number) => readonly number[]): number[][] {
  const out: number[][] = []
  const index = new Int32Array(count).fill(-1)
  const low = new Int32Array(count)
  const onStack = new Uint8Array(count)
  const stack: number[] = []
  let next = 0
  for (let root = 0; root < count; root++) {
    if (index[root] !== -1) continue
    const work: { node: number; edge: number; edges: readonly number[] }[] = []
    const enter = (node: number): void => {
      index[node] = low[node] = next++
      stack.push(node)
      onStack[node] = 1
      work.push({ node, edge: 0, edges: successors(node) })
    }
    enter(root)
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { node } = frame
      const to = frame.edges[frame.edge++]
      if (to !== undefined) {
        if (index[to] === -1) enter(to)
        else if (onStack[to] === 1) low[node] = Math.min(low[node] ?? 0, index[to] ?? 0)
        continue
      }
      work.pop()
      const above = work.at(-1)
      if (above !== undefined) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0)
      if (low[node] === index[node]) {
        const component: number[] = []
        for (;;) {
          const member = stack.pop()
          if (member === undefined) break
          onStack[member] = 0
          component.push(member)
          if (member === node) break
        }
        out.push(component)
      }
    }
  }
  return out
}

/** Writes a value type once indices are known. */
export function writeValType(w: ByteWriter, t: ValType, indexOf: readonly number[]): void {
  if (t < 0x80) w.u8(t)
  else if (t < 256) {
    w.u8(0x64)
    w.u8(t - 0x80)
  } else {
    w.u8(t % 2 === 1 ? 0x64 : 0x63)
    w.s32(indexOf[(t - 256) >> 1] ?? 0)
  }
}

const writeField = (w: ByteWriter, field: Field, indexOf: readonly number[]): void => {
  if (field.type === 'i8') w.u8(0x78)
  else if (field.type === 'i16') w.u8(0x77)
  else writeValType(w, field.type, indexOf)
  w.u8(field.mutable ? 1 : 0)
}

/** Writes the content of the type section. */
export function writeTypes(table: TypeTable, layout: TypeLayout): Uint8Array {
  const w = new ByteWriter()
  w.u32(layout.groups.length)
  const { indexOf } = layout
  for (const group of layout.groups) {
    if (group.length > 1) {
      w.u8(0x4e)
      w.u32(group.length)
    }
    for (const sym of group) {
      const def = table.defs[sym]
      if (def === undefined) continue
      switch (def.kind) {
        case 'func':
          w.u8(0x60)
          w.u32(def.params.length)
          for (const t of def.params) writeValType(w, t, indexOf)
          w.u32(def.results.length)
          for (const t of def.results) writeValType(w, t, indexOf)
          break
        case 'struct':
          if (def.superType !== null || !def.final) {
            w.u8(def.final ? 0x4f : 0x50)
            w.u32(def.superType === null ? 0 : 1)
            if (def.superType !== null) w.u32(indexOf[def.superType] ?? 0)
          }
          w.u8(0x5f)
          w.u32(def.fields.length)
          for (const field of def.fields) writeField(w, field, indexOf)
          break
        case 'array':
          w.u8(0x5e)
          writeField(w, def.element, indexOf)
          break
        default:
          def satisfies never
      }
    }
  }
  return w.toBytes()
}
