import { newVar } from '../context.ts'
import type { FieldContext } from '../context.ts'
import { boolExpr, castExpr, constExpr, intExpr, localExpr, nullExpr } from '../expr-base.ts'
import {
  follow,
  followNull,
  followWithAbstracts,
  isBool,
  isDynamic,
  isFloat,
  isInt,
  isNullType,
  isString,
} from '../follow.ts'
import type { Decision, TConst, TypedExpr, TVar } from '../typed-ast.ts'
import type { EnumType, Type } from '../types.ts'
import { headsOf, missingText } from './coverage.ts'
import type { Head } from './coverage.ts'
import { sameExtractor } from './same-extractor.ts'
import type { MatchCase, ObjectPatternField, Occurrence, Pattern } from './pattern.ts'

/*
 * The decision compiler: rows of patterns against columns of occurrences become a tree of tests, the first matching
 * row winning. It notes which rows can be reached and reports the first gap.
 *
 * Columns are decided left to right, as far as the first row needs them; an occurrence that is looked into again
 * is kept in a temporary, so that nothing is read twice.
 */

/** An alternative of a case, for "this pattern is unused". */
export type Alternative = { readonly span: Pattern['span']; used: boolean }
type Row = {
  readonly pats: readonly Pattern[]
  readonly binds: readonly { readonly v: TVar; readonly value: TypedExpr }[]
  readonly of: MatchCase
  readonly alternatives: readonly Alternative[]
}

/** What failed to match, the innermost decision last: for messages and for what a statement may leave open. */
type Gap = { readonly at: Occurrence; readonly names: readonly string[] } | null

export type DecideInput = {
  readonly ctx: FieldContext
  readonly occurrences: readonly Occurrence[]
  /** One pattern per occurrence (a tuple) or one for the only occurrence. */
  readonly cases: readonly MatchCase[]
  /** The value is thrown away: values of endless types needn't all be covered. */
  readonly isStatement: boolean
}
export type DecideResult = {
  readonly decision: Decision
  readonly usedCases: ReadonlySet<number>
  readonly unusedAlternatives: readonly Alternative[]
  /** The first gap, or null. */
  readonly missing: { readonly text: string; readonly at: Occurrence } | null
  /** Whether values may fit no case, as a statement over endlessly many may leave them. */
  readonly isOpen: boolean
}

const failed: Decision = { kind: 'fail' }

/** Compiles the cases of a switch. */
export function decide(input: DecideInput): DecideResult {
  const { ctx, isStatement } = input
  const { typer } = ctx.mod
  const usedCases = new Set<number>()
  const alternatives: Alternative[] = []
  const marks = new Map<Pattern, Alternative>()
  let missing: DecideResult['missing'] = null
  let isOpen = false
  let budget = 200_000
  /** Above 0 where every name of a type has its branch already: what may be open there is no gap. */
  let covered = 0

  const rows = input.cases.flatMap(rowsOf)
  const decision = compile(rows, input.occurrences, null)
  return { decision, usedCases, unusedAlternatives: alternatives.filter((a) => !a.used), missing, isOpen }

  /** The rows of a case; alternatives of a tuple are rows of their own. */
  function rowsOf(c: MatchCase): Row[] {
    const { pattern } = c
    const row = (p: Pattern, marked: readonly Alternative[]): Row => ({
      pats: p.kind === 'tuple' ? p.items : input.occurrences.map((_, i) => (i === 0 ? p : anyAt(p))),
      binds: [],
      of: c,
      alternatives: marked,
    })
    if (pattern.kind !== 'or' || !pattern.alternatives.some((a) => a.kind === 'tuple')) return [row(pattern, [])]
    return pattern.alternatives.map((a) => row(a, [markOf(a)]))
  }

  function markOf(p: Pattern): Alternative {
    let mark = marks.get(p)
    if (!mark) {
      mark = { span: p.span, used: false }
      marks.set(p, mark)
      alternatives.push(mark)
    }
    return mark
  }

  function reportGap(text: string, at: Occurrence): void {
    if (covered === 0) missing ??= { text, at }
  }

  /** No row is left: is that a gap? */
  function open(gap: Gap): Decision {
    const at = gap?.at ?? input.occurrences[0]
    if (!at) return failed
    const finite = gap !== null && headsOf(typer, at.type) !== null
    if (!finite && isStatement && at.isRoot) {
      isOpen = true
      return failed
    }
    reportGap(missingText(at, gap?.names ?? ['_']), at)
    return failed
  }

  function compile(all: readonly Row[], occs: readonly Occurrence[], gap: Gap): Decision {
    if (budget-- <= 0) return failed
    const first = all[0]
    if (!first) return open(gap)
    const row = settle(first, occs)
    const column = row.pats.findIndex((p) => p.kind !== 'any')
    if (column < 0) return leaf(row, all, occs, gap)
    const rest = all.map((r, i) => (i === 0 ? row : settle(r, occs)))
    const head = row.pats[column] as Pattern
    switch (head.kind) {
      case 'or':
        return compile(
          rest.flatMap((r) => expandOr(r, column)),
          occs,
          gap,
        )
      case 'extractor':
        return extract(rest, occs, column, head, gap)
      case 'tuple':
      case 'any':
      case 'bind':
        return failed
      case 'object':
        if (rest.some((r) => r.pats[column]?.kind === 'or')) {
          return compile(
            rest.flatMap((r) => expandOr(r, column)),
            occs,
            gap,
          )
        }
        // Whether it is null is asked before any field is read.
        if (rest.some((r) => r.pats[column]?.kind === 'null')) return test(rest, occs, column, gap)
        return openObject(rest, occs, column, gap)
      case 'null':
      case 'const':
      case 'value':
      case 'enum':
      case 'typeValue':
      case 'array':
        // Alternatives of later rows must be apart before rows are sorted by constructor.
        if (rest.some((r) => r.pats[column]?.kind === 'or')) {
          return compile(
            rest.flatMap((r) => expandOr(r, column)),
            occs,
            gap,
          )
        }
        return test(rest, occs, column, gap)
    }
    head satisfies never
    return failed
  }

  function leaf(row: Row, all: readonly Row[], occs: readonly Occurrence[], gap: Gap): Decision {
    usedCases.add(row.of.index)
    for (const a of row.alternatives) a.used = true
    let next: Decision = { kind: 'leaf', body: row.of.index }
    if (row.of.guard) next = { kind: 'test', cond: row.of.guard, yes: next, no: compile(all.slice(1), occs, gap) }
    for (let i = row.binds.length - 1; i >= 0; i--) {
      const b = row.binds[i]
      if (b) next = { kind: 'bind', v: b.v, value: b.value, next }
    }
    return next
  }

  /** Takes captures off the front of a row's patterns. */
  function settle(r: Row, occs: readonly Occurrence[]): Row {
    if (!r.pats.some((p) => p.kind === 'bind')) return r
    const binds = [...r.binds]
    const pats = r.pats.map((p, i) => {
      let at = p
      while (at.kind === 'bind') {
        const o = occs[i]
        if (o) binds.push({ v: at.v, value: o.expr })
        at = at.inner
      }
      return at
    })
    return { ...r, pats, binds }
  }

  function expandOr(r: Row, column: number): Row[] {
    const p = r.pats[column]
    if (p?.kind !== 'or') return [r]
    return p.alternatives.map((a) => {
      const mark = markOf(a)
      const pats = r.pats.map((q, i) => (i === column ? a : q))
      return { ...r, pats, alternatives: [...r.alternatives, mark] }
    })
  }

  function extract(
    rows0: readonly Row[],
    occs: readonly Occurrence[],
    column: number,
    head: Pattern & { readonly kind: 'extractor' },
    gap: Gap,
  ): Decision {
    const o = occs[column] as Occurrence
    const v = newVar(typer, '_ex', head.expr.type, head.span)
    const inner: Occurrence = {
      expr: localExpr(v, head.span),
      type: head.expr.type,
      span: head.span,
      parent: null,
      isRoot: o.isRoot,
    }
    // Rows that ask the same share the answer.
    const next = rows0.map((r): Row => {
      const own = r.pats[column]
      if (own?.kind !== 'extractor' || !sameExtractor(own, head)) return { ...r, pats: [...r.pats, anyAt(head)] }
      return { ...r, pats: [...r.pats.map((p, c) => (c === column ? anyAt(p) : p)), own.inner] }
    })
    // What the extractor gives says nothing about the subject: later rows must cover it all.
    const then = compile(next, [...occs, inner], gap)
    return { kind: 'bind', v: head.v, value: o.expr, next: { kind: 'bind', v, value: head.expr, next: then } }
  }

  function openObject(rows0: readonly Row[], occs: readonly Occurrence[], column: number, gap: Gap): Decision {
    const o = occs[column] as Occurrence
    const names = new Map<string, ObjectPatternField>()
    for (const r of rows0) {
      const p = r.pats[column]
      if (p?.kind === 'object') for (const f of p.fields) if (!names.has(f.name)) names.set(f.name, f)
    }
    const temps: { v: TVar; value: TypedExpr }[] = []
    const added: Occurrence[] = []
    for (const f of names.values()) {
      const value = f.read(o.expr)
      const v = newVar(typer, f.name, value.type, o.span)
      temps.push({ v, value })
      added.push({ expr: localExpr(v, o.span), type: value.type, span: o.span, parent: null, isRoot: false })
    }
    const next: Row[] = []
    for (const r of rows0) {
      const p = r.pats[column] as Pattern
      // What isn't a structure pattern (null) can't be told once the fields have been read.
      if (p.kind !== 'any' && p.kind !== 'object' && p.kind !== 'extractor') continue
      const own = p.kind === 'object' ? p.fields : []
      const parts = [...names.keys()].map((n) => own.find((f) => f.name === n)?.pattern ?? anyAt(p))
      const kept = r.pats.map((q, i) => (i === column && q.kind === 'object' ? anyAt(q) : q))
      next.push({ ...r, pats: [...kept, ...parts] })
    }
    let decision = compile(next, [...occs, ...added], gap)
    for (let i = temps.length - 1; i >= 0; i--) {
      const t = temps[i]
      if (t) decision = { kind: 'bind', v: t.v, value: t.value, next: decision }
    }
    return decision
  }

  // -------------------------------------------------------------- tests on one column

  function test(rows0: readonly Row[], occs: readonly Occurrence[], column: number, gap: Gap): Decision {
    const o = occs[column] as Occurrence
    const at = (r: Row): Pattern => r.pats[column] as Pattern
    if (rows0.some((r) => at(r).kind === 'null')) {
      // As in the official compiler the cases of null come first, then what fits anything, whatever the order of the
      // rows; extractors aren't asked about a null that has its own case.
      const isNull = ['null', 'any'].flatMap((kind) =>
        rows0.filter((r) => at(r).kind === kind).map((r) => withAny(r, column)),
      )
      const others = rows0.filter((r) => at(r).kind !== 'null')
      const cond = equals(o.expr, nullExpr(o.type, o.span))
      // Null is no constructor of the type: what is missing there is missing elsewhere too, unless all is covered.
      const yes = isNull.length > 0 ? compile(isNull, occs, gap) : failed
      return {
        kind: 'test',
        cond,
        yes,
        no: others.length > 0 ? compile(others, occs, gap) : open({ at: o, names: ['_'] }),
      }
    }
    if (rows0.some((r) => at(r).kind === 'object')) {
      const kinds = new Set(rows0.map((r) => at(r).kind))
      kinds.delete('any')
      kinds.delete('object')
      kinds.delete('array')
      if (kinds.size === 0) return mixedObject(rows0, occs, column, gap)
    }
    const groups = new Map<string, { readonly pattern: Pattern; readonly rows: Row[] }>()
    // An extractor may fit whatever the value is: its rows stay in every branch, to be tried in their turn.
    const staysOpen = (p: Pattern): boolean => p.kind === 'any' || p.kind === 'extractor'
    for (const r of rows0) {
      const p = at(r)
      if (staysOpen(p)) {
        for (const g of groups.values()) g.rows.push(r)
        continue
      }
      const key = headKey(o, p)
      if (groups.has(key)) groups.get(key)?.rows.push(r)
      else {
        // Rows that fit anything and stand before it fit this constructor too.
        const before = rows0.slice(0, rows0.indexOf(r)).filter((q) => staysOpen(at(q)))
        groups.set(key, { pattern: p, rows: [...before, r] })
      }
    }
    const defaults = rows0.filter((r) => staysOpen(at(r)))
    const heads = finiteHeads(
      o,
      [...groups.values()].map((g) => g.pattern),
    )
    const lacking = heads ? heads.filter((h) => !groups.has(h.key)) : null
    if (heads && lacking && lacking.length > 0 && defaults.length === 0) {
      reportGap(
        missingText(
          o,
          lacking.map((h) => h.name),
        ),
        o,
      )
    }
    const branches = [...groups].map(([key, g]) => ({
      pattern: g.pattern,
      next: branch(g.pattern, g.rows, occs, column, { at: o, names: [heads?.find((h) => h.key === key)?.name ?? '_'] }),
    }))
    let fallback: Decision
    // A value of an enum abstract may be none of its names: then a default still counts.
    const closed = followNull(o.type).kind !== 'abstract' || isBool(o.type)
    if (lacking && lacking.length === 0 && (closed || defaults.length === 0)) fallback = failed
    else if (defaults.length > 0) {
      const isCovered = lacking?.length === 0
      if (isCovered) covered++
      fallback = compile(
        defaults.map((r) => (at(r).kind === 'any' ? withAny(r, column) : r)),
        occs,
        gap,
      )
      if (isCovered) covered--
    } else if (lacking) fallback = failed
    else fallback = open({ at: o, names: ['_'] })
    return build(o, branches, fallback)
  }

  /** Arrays and structures in one column: a structure pattern reads fields of the array. */
  function mixedObject(rows0: readonly Row[], occs: readonly Occurrence[], column: number, gap: Gap): Decision {
    const first = rows0[0] as Row
    const rest = rows0.slice(1)
    const p = first.pats[column] as Pattern
    if (p.kind !== 'array') return openObject(rows0, occs, column, gap)
    const no = compile(rest, occs, gap)
    const yes = branch(p, [first, ...rest.filter((r) => r.pats[column]?.kind !== 'array')], occs, column, gap)
    const o = occs[column] as Occurrence
    return { kind: 'test', cond: equals(lengthOf(o), intExpr(ctx, p.items.length, p.span)), yes, no }
  }

  /** The rows of one constructor, its arguments as new columns. */
  function branch(p: Pattern, rows0: readonly Row[], occs: readonly Occurrence[], column: number, gap: Gap): Decision {
    const o = occs[column] as Occurrence
    const count = p.kind === 'enum' ? p.args.length : p.kind === 'array' ? p.items.length : 0
    const argsOf = (q: Pattern): readonly Pattern[] =>
      q.kind === 'enum' ? q.args : q.kind === 'array' ? q.items : Array.from({ length: count }, () => anyAt(q))
    const temps: { v: TVar; value: TypedExpr }[] = []
    const kept: number[] = []
    const added: Occurrence[] = []
    for (let i = 0; i < count; i++) {
      const parts = rows0.map((r) => argsOf(r.pats[column] as Pattern)[i] as Pattern)
      if (parts.every((q) => q.kind === 'any')) continue
      kept.push(i)
      const value = childOf(o, p, i)
      const looked = parts.some((q) => q.kind !== 'any' && !(q.kind === 'bind' && q.inner.kind === 'any'))
      let expr = value
      if (looked) {
        const v = newVar(typer, '_m', value.type, value.span)
        temps.push({ v, value })
        expr = localExpr(v, value.span)
      }
      const span = parts.find((q) => q.kind !== 'any')?.span ?? o.span
      added.push({
        expr,
        type: value.type,
        span,
        parent: p.kind === 'enum' ? { of: o, field: p.field, index: i } : null,
        isRoot: false,
      })
    }
    const next = rows0.map((r): Row => {
      const q = r.pats[column] as Pattern
      const parts = argsOf(q)
      return {
        ...r,
        pats: [
          ...r.pats.map((x, c) => (c === column && x.kind !== 'extractor' ? anyAt(x) : x)),
          ...kept.map((i) => parts[i] ?? anyAt(q)),
        ],
      }
    })
    let decision = compile(next, [...occs, ...added], gap)
    for (let i = temps.length - 1; i >= 0; i--) {
      const t = temps[i]
      if (t) decision = { kind: 'bind', v: t.v, value: t.value, next: decision }
    }
    return decision
  }

  function childOf(o: Occurrence, p: Pattern, i: number): TypedExpr {
    const { span } = p
    if (p.kind === 'enum') {
      const expr = asEnum(o, p.enum)
      return { kind: 'enumParameter', expr, field: p.field, index: i, type: p.argTypes[i] ?? typer.std.dynamic, span }
    }
    const element = p.kind === 'array' ? p.element : typer.std.dynamic
    return { kind: 'array', array: o.expr, index: intExpr(ctx, i, span), type: element, span }
  }

  function asEnum(o: Occurrence, of: EnumType): TypedExpr {
    const f = follow(o.type)
    if (f.kind === 'enum') return o.expr
    const inner = followNull(o.type)
    const type: Type =
      inner.kind === 'enum' ? inner : { kind: 'enum', enum: of, params: of.params.map(() => typer.std.dynamic) }
    return castExpr(o.expr, type, o.span)
  }

  function build(
    o: Occurrence,
    branches: readonly { readonly pattern: Pattern; readonly next: Decision }[],
    fallback: Decision,
  ): Decision {
    const first = branches[0]
    if (!first) return fallback
    switch (first.pattern.kind) {
      case 'enum': {
        const of = first.pattern.enum
        const value: TypedExpr = { kind: 'enumIndex', expr: asEnum(o, of), type: typer.std.int, span: o.span }
        const cases = branches.flatMap(({ pattern, next }) =>
          pattern.kind === 'enum' ? [{ values: [{ kind: 'int', value: pattern.field.index } as TConst], next }] : [],
        )
        const decision: Decision = { kind: 'switch', value, cases, fallback }
        const target = followNull(o.type)
        if (target.kind !== 'dynamic' && !(target.kind === 'abstract' && target.abstract.name === 'EnumValue'))
          return decision
        const cond: TypedExpr = { kind: 'is', expr: o.expr, of, type: typer.std.bool, span: o.span }
        return { kind: 'test', cond, yes: decision, no: fallback }
      }
      case 'array': {
        const cases = branches.flatMap(({ pattern, next }) =>
          pattern.kind === 'array' ? [{ values: [{ kind: 'int', value: pattern.items.length } as TConst], next }] : [],
        )
        return { kind: 'switch', value: lengthOf(o), cases, fallback }
      }
      default:
        break
    }
    const value = plainValue(o)
    const consts = branches.filter((b) => b.pattern.kind === 'const')
    if (value && consts.length === branches.length) {
      const cases = branches.flatMap(({ pattern, next }) =>
        pattern.kind === 'const' ? [{ values: [constantFor(value.type, pattern.value)], next }] : [],
      )
      return { kind: 'switch', value, cases, fallback }
    }
    let decision = fallback
    for (let i = branches.length - 1; i >= 0; i--) {
      const b = branches[i]
      if (!b) continue
      decision = { kind: 'test', cond: equalTo(o, b.pattern), yes: b.next, no: decision }
    }
    return decision
  }

  function equalTo(o: Occurrence, p: Pattern): TypedExpr {
    if (p.kind === 'const') return equals(o.expr, constExpr(p.value, literalType(p.value, p.type), p.span))
    if (p.kind === 'value' || p.kind === 'typeValue') return equals(o.expr, p.expr)
    return boolExpr(ctx, false, o.span)
  }

  function literalType(value: TConst, type: Type): Type {
    const base = followWithAbstracts(type)
    if (base.kind !== 'mono') return base
    return value.kind === 'string' ? typer.std.string : base
  }

  function equals(left: TypedExpr, right: TypedExpr): TypedExpr {
    return { kind: 'binop', op: '==', left: bare(left), right, type: typer.std.bool, span: right.span }
  }

  /** An abstract's value is compared as what stands below it. */
  function bare(e: TypedExpr): TypedExpr {
    const f = followNull(e.type)
    if (f.kind !== 'abstract' || f.abstract.isCore) return e
    const base = followWithAbstracts(e.type)
    return castExpr(e, hasNull(e.type) ? typer.std.nullOf(base) : base)
  }

  function lengthOf(o: Occurrence): TypedExpr {
    const field = typer.std.arrayClass.fields.get('length')
    const f = followNull(o.type)
    const type = f.kind === 'inst' ? f : typer.std.arrayOf(typer.std.dynamic)
    const object = f.kind === 'inst' ? o.expr : castExpr(o.expr, type, o.span)
    if (!field) return intExpr(ctx, 0, o.span)
    const params = f.kind === 'inst' ? f.params : [typer.std.dynamic]
    return {
      kind: 'field',
      object,
      access: { kind: 'instance', cls: typer.std.arrayClass, params, field },
      type: typer.std.int,
      span: o.span,
    }
  }

  /** The occurrence as a plain Int, Float, Bool or String to switch on; null where it may be something else. */
  function plainValue(o: Occurrence): TypedExpr | null {
    if (isDynamic(o.type)) return null
    const base = followWithAbstracts(o.type)
    if (isString(base)) return followNull(o.type).kind === 'inst' ? o.expr : castExpr(o.expr, base, o.span)
    if (!isInt(base) && !isFloat(base) && !isBool(base)) return null
    if (hasNull(o.type)) return null
    return follow(o.type) === follow(base) ? o.expr : castExpr(o.expr, base, o.span)
  }

  function hasNull(t: Type): boolean {
    let at = follow(t)
    for (let i = 0; i < 50 && at.kind === 'abstract'; i++) {
      if (isNullType(at)) return true
      if (at.abstract.isCore) return false
      at = follow(at.abstract.underlying)
    }
    return false
  }

  function finiteHeads(o: Occurrence, patterns: readonly Pattern[]): readonly Head[] | null {
    const heads = headsOf(typer, o.type)
    if (!heads) return null
    // Only where the patterns speak of the type's own constructors.
    return patterns.every((p) => p.kind === 'enum' || p.kind === 'const' || p.kind === 'value') ? heads : null
  }

  function headKey(o: Occurrence, p: Pattern): string {
    switch (p.kind) {
      case 'enum':
        return `enum:${p.field.name}`
      case 'const': {
        if (p.name !== null && enumName(o, p.name)) return `name:${p.name}`
        if (p.value.kind === 'bool') return `bool:${p.value.value}`
        if (p.value.kind === 'int' || p.value.kind === 'float') return `num:${p.value.value}`
        if (p.value.kind === 'string') return `str:${p.value.value}`
        return `const:${p.value.kind}`
      }
      case 'value': {
        const last = p.key.slice(p.key.lastIndexOf('.') + 1)
        return enumName(o, last) ? `name:${last}` : `value:${p.key}`
      }
      case 'typeValue':
        return `type:${[...p.of.pack, p.of.name].join('.')}`
      case 'array':
        return `length:${p.items.length}`
      default:
        return p.kind
    }
  }

  function enumName(o: Occurrence, name: string): boolean {
    return headsOf(typer, o.type)?.some((h) => h.key === `name:${name}`) ?? false
  }

  function constantFor(type: Type, c: TConst): TConst {
    return isFloat(type) && c.kind === 'int' ? { kind: 'float', value: c.value } : c
  }

  function withAny(r: Row, column: number): Row {
    return { ...r, pats: r.pats.map((p, i) => (i === column ? anyAt(p) : p)) }
  }
}

function anyAt(p: Pattern): Pattern {
  return { kind: 'any', span: p.span }
}
