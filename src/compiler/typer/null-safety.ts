import type { DiagnosticSink } from '../diagnostics/index.ts'
import type { Span } from '../source/index.ts'
import { fitsNull, isNullable, passes } from './null-safety-types.ts'
import { condition, join, keyOf, without, withoutFields } from './null-safety-state.ts'
import type { Safe } from './null-safety-state.ts'
import { asFunction, follow, hasMeta, isArray, isDynamic, isString, isVoid, pathOf } from './follow.ts'
import { printType } from './print-type.ts'
import { forEachChild } from './typed-children.ts'
import type { Decision, TypedExpr, TypedFunction } from './typed-ast.ts'
import type { ClassField, ClassType, Type } from './types.ts'

/*
 * `@:nullSafety`: no null where the type doesn't say `Null<T>`.
 *
 * A walk over typed bodies with the set of locals and fields proven not to be null so far (null behind a jump). `Loose`
 * believes a test of a field until it is assigned, `Strict` until anything is called, `StrictThreaded` never.
 */

type Mode = 'Off' | 'Loose' | 'Strict' | 'StrictThreaded'

/** Checks the classes and fields that ask for it. */
export function checkNullSafety(sink: DiagnosticSink, cls: ClassType, fields: readonly ClassField[]): void {
  const inherited = modeOf(cls.meta, 'Off')
  if (inherited === 'Off' && !fields.some((f) => hasMeta(f, ':nullSafety'))) return
  const uninitialized: ClassField[] = []
  for (const f of fields) {
    const mode = modeOf(f.meta, inherited)
    if (mode === 'Off' || f.isExtern || cls.isExtern) continue
    if (f.kind.kind === 'var') checkInitial(sink, cls, f, mode, uninitialized)
  }
  for (const f of fields) {
    const mode = modeOf(f.meta, inherited)
    const func = mode === 'Off' || f.kind.kind !== 'method' ? null : (f.body?.typed().func ?? null)
    if (!func) continue
    if (f === cls.constructorField) checkConstructor(sink, func, mode, uninitialized)
    else new Walker(sink, mode, []).method(func)
  }
  if (!cls.constructorField) for (const f of uninitialized) tellUninitialized(sink, f)
}

function modeOf(meta: ClassField['meta'], inherited: Mode): Mode {
  const found = meta.find((m) => m.name === ':nullSafety')
  if (!found) return inherited
  const arg = found.params[0]
  const name = arg?.kind === 'const' && arg.value.kind === 'ident' ? arg.value.name : 'Loose'
  return name === 'Off' || name === 'Strict' || name === 'StrictThreaded' ? name : 'Loose'
}

const prefix = 'Null safety: '

function tellUninitialized(sink: DiagnosticSink, f: ClassField): void {
  const how = f.isStatic ? '' : ' or should be initialized in constructor'
  const text = `Field "${f.name}" is not nullable thus should have an initial value${how}.`
  sink.error('type/null-safety', prefix + text, f.span)
}

function checkInitial(sink: DiagnosticSink, cls: ClassType, f: ClassField, mode: Mode, late: ClassField[]): void {
  const init = f.body?.typed().expr ?? null
  if (init) {
    const walker = new Walker(sink, mode, [])
    walker.walk(init, new Set())
    if (fitsNull(f.type) || walker.fits(init, f.type, new Set())) return
    const text = `Cannot set nullable initial value for not-nullable field "${f.name}".`
    sink.error('type/null-safety', prefix + text, f.span)
    return
  }
  const isStored = f.kind.kind === 'var' && f.kind.isPhysical
  if (!isStored || fitsNull(f.type) || cls.isInterface || cls.classKind.kind === 'impl') return
  if (f.isStatic) tellUninitialized(sink, f)
  else late.push(f)
}

function checkConstructor(sink: DiagnosticSink, func: TypedFunction, mode: Mode, fields: readonly ClassField[]): void {
  const walker = new Walker(sink, mode, fields)
  const end = walker.method(func)
  for (const f of fields) if (end && !end.has(`init ${f.name}`)) tellUninitialized(sink, f)
}

class Walker {
  readonly #sink: DiagnosticSink
  readonly #mode: Mode
  /** Fields that the constructor has to give a value before `this` is used. */
  readonly #pending: readonly ClassField[]
  #off = 0
  #returns: (Type | null)[] = []
  #breaks: Safe[][] = []
  #ends: Safe[] = []

  constructor(sink: DiagnosticSink, mode: Mode, pending: readonly ClassField[]) {
    this.#sink = sink
    this.#mode = mode
    this.#pending = pending
  }

  /** A whole method; the state at its end. */
  method(func: TypedFunction): Safe {
    this.#returns.push(func.ret)
    const end = this.walk(func.expr, new Set())
    this.#returns.pop()
    return this.#ends.reduce(join, end)
  }

  #tell(text: string, at: Span): void {
    if (this.#off === 0) this.#sink.error('type/null-safety', prefix + text, at)
  }

  // ---------------------------------------------------------------- questions

  /** Whether an expression may be null here. */
  #mayBeNull(e: TypedExpr, safe: Safe): boolean {
    switch (e.kind) {
      case 'const':
        return e.value.kind === 'null'
      case 'meta':
        return !isOff(e) && this.#mayBeNull(e.expr, safe)
      case 'cast':
        return e.checked ? isNullable(e.type) : isNullable(e.type) && this.#mayBeNull(e.expr, safe)
      case 'block': {
        const last = e.exprs.at(-1)
        return last !== undefined && this.#mayBeNull(last, this.#after.get(e) ?? safe)
      }
      case 'if': {
        if (!e.else) return false
        const paths = condition(e.cond, safe)
        return this.#mayBeNull(e.then, paths.yes) || this.#mayBeNull(e.else, paths.no)
      }
      case 'match':
        return e.bodies.some((b) => this.#mayBeNull(b, this.#after.get(b) ?? safe))
      case 'try':
        return [e.expr, ...e.catches.map((c) => c.expr)].some((x) => this.#mayBeNull(x, this.#after.get(x) ?? safe))
      case 'throw':
      case 'return':
      case 'break':
      case 'continue':
      case 'new':
      case 'function':
      case 'error':
        return false
      default: {
        if (safe === null || !isNullable(e.type)) return false
        const key = keyOf(e)
        if (key === null) return true
        return !safe.has(key) || (this.#mode === 'StrictThreaded' && key.includes('.'))
      }
    }
  }

  /** States at the ends of the parts of an expression whose value comes from one of them. */
  readonly #after = new Map<TypedExpr, Safe>()

  /** Whether a value may go to a place of a type. */
  fits(e: TypedExpr, to: Type, safe: Safe): boolean {
    if (e.kind === 'objectDecl') {
      const t = follow(to)
      if (t.kind !== 'anon') return true
      return e.fields.every((f) => {
        const want = t.anon.fields.get(f.name)
        return !want || want.isOptional || this.fits(f.expr, want.type, safe)
      })
    }
    if (isVoid(to)) return true
    if (!fitsNull(to) && this.#mayBeNull(e, safe)) return false
    return passes(e.type, to)
  }

  #need(e: TypedExpr, safe: Safe, text: string, at: Span = e.span): void {
    if (this.#mayBeNull(e, safe)) this.#tell(text, at)
  }

  #assigned(e: TypedExpr, to: Type, safe: Safe, at: Span): void {
    if (this.fits(e, to, safe)) return
    if (e.kind !== 'objectDecl' && (fitsNull(to) || !this.#mayBeNull(e, safe))) {
      this.#tell(`Cannot unify ${printType(e.type)} with ${printType(to)}`, at)
    } else this.#tell('Cannot assign nullable value here.', at)
  }

  // ---------------------------------------------------------------- the walk

  /** Checks an expression; gives what is proven behind it. */
  walk(e: TypedExpr, safe: Safe): Safe {
    const end = this.#step(e, safe)
    this.#after.set(e, end)
    return end
  }

  #children(e: TypedExpr, safe: Safe): Safe {
    let at = safe
    forEachChild(e, (child) => {
      at = this.walk(child, at)
    })
    return at
  }

  #step(e: TypedExpr, safe: Safe): Safe {
    switch (e.kind) {
      case 'meta': {
        if (!isOff(e)) return this.walk(e.expr, safe)
        this.#off++
        const end = this.walk(e.expr, safe)
        this.#off--
        return end
      }
      case 'field':
        return this.#field(e, this.walk(e.object, safe))
      case 'array': {
        const end = this.#children(e, safe)
        this.#need(e.array, end, 'Cannot perform array access on nullable value.', e.span)
        return end
      }
      case 'call':
        return this.#call(e, safe)
      case 'new': {
        const end = this.#children(e, safe)
        const ctor = e.cls.constructorField
        const fun = ctor ? asFunction(ctor.type) : null
        if (fun) this.#arguments(e.args, fun.args, 'new', end)
        return this.#afterCall(end)
      }
      case 'binop':
        return this.#binop(e, safe)
      case 'assignOp': {
        const end = this.#children(e, safe)
        if (e.op !== '+' || !isString(e.target.type)) {
          const text = 'Cannot perform binary operation on nullable value.'
          if (this.#mayBeNull(e.target, end)) this.#tell(text, e.span)
          else this.#need(e.value, end, text, e.span)
        }
        return end
      }
      case 'unop': {
        const end = this.walk(e.expr, safe)
        this.#need(e.expr, end, 'Cannot perform unary operation on nullable value.', e.span)
        return end
      }
      case 'assign':
        return this.#assign(e, safe)
      case 'var': {
        if (!e.init) return safe
        const end = this.walk(e.init, safe)
        this.#assigned(e.init, e.v.type, end, e.span)
        return end && !this.#mayBeNull(e.init, end) ? new Set([...end, `${e.v.id}`]) : without(end, `${e.v.id}`)
      }
      case 'arrayDecl': {
        const end = this.#children(e, safe)
        const t = follow(e.type)
        const element = t.kind === 'inst' && isArray(t) ? t.params[0] : undefined
        for (const v of element ? e.values : []) {
          if (!element || fitsNull(element) || !this.#mayBeNull(v, end)) continue
          const text = `Cannot use nullable value of ${given(v)} as an item in Array<${printType(element)}>`
          this.#tell(text, v.span)
        }
        return end
      }
      case 'if': {
        const cond = this.#condition(e.cond, safe, 'Cannot use nullable value as condition in "if".')
        const yes = this.walk(e.then, cond.yes)
        return join(yes, e.else ? this.walk(e.else, cond.no) : cond.no)
      }
      case 'while':
        return this.#while(e, safe)
      case 'forRange': {
        const start = this.walk(e.max, this.walk(e.min, safe))
        this.#loop(e.body, start)
        return this.#forget(e.body, start)
      }
      case 'forArray': {
        const start = this.walk(e.array, safe)
        this.#need(e.array, start, 'Cannot access "length" of a nullable value.', e.array.span)
        this.#loop(e.body, start)
        return this.#forget(e.body, start)
      }
      case 'match':
        return this.#match(e, safe)
      case 'try': {
        const start = this.#forget(e.expr, safe)
        const ends = e.catches.map((c) => this.walk(c.expr, start))
        return [this.walk(e.expr, safe), ...ends].reduce(join)
      }
      case 'function':
        this.#closure(e.func, this.#mode === 'Loose' ? safe : new Set())
        return safe
      case 'return': {
        const end = e.expr ? this.walk(e.expr, safe) : safe
        const ret = this.#returns.at(-1)
        if (e.expr && ret && !this.fits(e.expr, ret, end)) {
          this.#tell(`Cannot return nullable value of ${given(e.expr)} as ${printType(ret)}`, e.span)
        }
        if (this.#returns.length === 1) this.#ends.push(end)
        return null
      }
      case 'throw':
        this.#need(e.expr, this.walk(e.expr, safe), 'Cannot throw nullable value.')
        return null
      case 'break':
        this.#breaks.at(-1)?.push(safe)
        return null
      case 'continue':
        return null
      case 'cast': {
        const end = this.walk(e.expr, safe)
        if (e.checked && !fitsNull(e.type)) {
          this.#need(e.expr, end, 'Cannot cast nullable value to not nullable type.', e.span)
        }
        return end
      }
      default:
        return this.#children(e, safe)
    }
  }

  #field(e: TypedExpr & { readonly kind: 'field' }, safe: Safe): Safe {
    const { access } = e
    if (access.kind === 'static' || access.kind === 'enum' || e.object.kind === 'typeExpr') return safe
    const name = access.kind === 'dynamic' ? access.name : access.field.name
    const isOwn = e.object.kind === 'const' && e.object.value.kind === 'this' && this.#returns.length === 1
    if (isOwn && safe && this.#pending.some((f) => f.name === name) && !safe.has(`init ${name}`)) {
      this.#tell(`Cannot use field ${name} until initialization.`, e.span)
    }
    this.#need(e.object, safe, `Cannot access "${name}" of a nullable value.`, e.span)
    return safe
  }

  /** In a constructor: a method of `this` before its fields have their values. */
  #useThis(method: string, at: Span, safe: Safe): void {
    if (this.#returns.length !== 1) return
    if (safe && this.#pending.some((f) => !safe.has(`init ${f.name}`))) {
      this.#tell(`Cannot call method ${method} until all instance fields are initialized.`, at)
    }
  }

  #call(e: TypedExpr & { readonly kind: 'call' }, safe: Safe): Safe {
    const { callee } = e
    let at = callee.kind === 'function' ? safe : this.walk(callee, safe)
    if (callee.kind === 'function') this.#closure(callee.func, safe)
    const access = callee.kind === 'field' ? callee.access : null
    if (callee.kind === 'field' && callee.object.kind === 'const' && callee.object.value.kind === 'this') {
      if (access?.kind === 'instance' && access.field.kind.kind === 'method') {
        this.#useThis(access.field.name, e.span, at)
      }
    }
    const isMethod =
      access !== null && 'field' in access && !('kind' in access.field && access.field.kind.kind === 'var')
    if (!isMethod) this.#need(callee, at, 'Cannot call a nullable value.')
    for (const a of e.args) {
      if (a.kind === 'function' && isMethod) this.#closure(a.func, at)
      else at = this.walk(a, at)
    }
    const fun = asFunction(callee.type)
    if (access?.kind === 'static' && (access.field.name === '__cast' || hasMeta(access.field, ':from'))) {
      const given = e.args[0]
      const want = fun?.args[0]
      if (given && want && !this.fits(given, want.type, at)) {
        this.#tell('Cannot cast nullable value to not nullable type.', e.span)
      }
      return this.#afterCall(at)
    }
    const isTrace = access?.kind === 'static' && access.field.name === 'trace' && pathOf(access.cls) === 'haxe.Log'
    const name = access && 'field' in access ? access.field.name : 'anonymous'
    if (fun && !isTrace) this.#arguments(e.args, fun.args, name, at)
    return this.#afterCall(at)
  }

  #arguments(
    args: readonly TypedExpr[],
    declared: readonly { readonly name: string; readonly opt: boolean; readonly type: Type }[],
    name: string,
    safe: Safe,
  ): void {
    args.forEach((a, i) => {
      const p = declared[i]
      if (!p || p.opt || this.fits(a, p.type, safe)) return
      if (!passes(a.type, p.type) && !this.#mayBeNull(a, safe) && a.kind !== 'objectDecl') {
        this.#tell(`Cannot unify ${printType(a.type)} with ${printType(p.type)}`, a.span)
      } else
        this.#tell(`Cannot pass nullable value to not-nullable argument "${p.name}" of function "${name}".`, a.span)
    })
  }

  #afterCall(safe: Safe): Safe {
    return this.#mode === 'Loose' ? safe : withoutFields(safe)
  }

  #binop(e: TypedExpr & { readonly kind: 'binop' }, safe: Safe): Safe {
    if (e.op === '&&' || e.op === '||') {
      const left = this.walk(e.left, safe)
      const paths = condition(e.left, left)
      this.walk(e.right, e.op === '&&' ? paths.yes : paths.no)
      return left
    }
    const end = this.walk(e.right, this.walk(e.left, safe))
    if (e.op === '==' || e.op === '!=') return end
    if (e.op === '+' && (isString(e.type) || isDynamic(e.type))) return end
    const text = 'Cannot perform binary operation on nullable value.'
    if (this.#mayBeNull(e.left, end)) this.#tell(text, e.span)
    else this.#need(e.right, end, text, e.span)
    return end
  }

  #assign(e: TypedExpr & { readonly kind: 'assign' }, safe: Safe): Safe {
    const { target } = e
    let at = target.kind === 'local' ? safe : this.#children(target, safe)
    if (target.kind === 'field' && keyOf(target.object) !== 'this') this.#field(target, at)
    if (target.kind === 'array') {
      this.#need(target.array, at, 'Cannot perform array access on nullable value.', target.span)
    }
    at = this.walk(e.value, at)
    this.#assigned(e.value, target.type, at, e.span)
    const key = keyOf(target)
    if (key === null || at === null) return at
    const isSafe = !this.#mayBeNull(e.value, at)
    const rest = new Set(without(at, key))
    if (isSafe) rest.add(key)
    if (key.startsWith('this.')) rest.add(`init ${key.slice(5)}`)
    return rest
  }

  #condition(e: TypedExpr, safe: Safe, text: string): { readonly yes: Safe; readonly no: Safe } {
    const end = this.walk(e, safe)
    this.#need(e, end, text)
    return condition(e, end)
  }

  #while(e: TypedExpr & { readonly kind: 'while' }, safe: Safe): Safe {
    const text = 'Cannot use nullable value as a condition in "while".'
    const start = this.#forget(e.body, this.#forget(e.cond, safe))
    this.#breaks.push([])
    let end: Safe
    if (e.doWhile) end = this.#condition(e.cond, this.walk(e.body, start), text).no
    else {
      const cond = this.#condition(e.cond, start, text)
      const body = this.walk(e.body, cond.yes)
      const isEndless = e.cond.kind === 'const' && e.cond.value.kind === 'bool' && e.cond.value.value
      end = isEndless ? body : cond.no
    }
    // As the official compiler, which doesn't look at where a loop was left.
    const breaks = this.#breaks.pop() ?? []
    return end ?? breaks.reduce(join, null)
  }

  #loop(body: TypedExpr, safe: Safe): void {
    this.#breaks.push([])
    this.walk(body, this.#forget(body, safe))
    this.#breaks.pop()
  }

  /** What stays proven where a part may have run any number of times. */
  #forget(part: TypedExpr, safe: Safe): Safe {
    let rest = safe
    const visit = (x: TypedExpr): void => {
      if (x.kind === 'assign' || x.kind === 'assignOp') {
        const key = keyOf(x.target)
        if (key !== null) rest = without(rest, key)
      } else if (x.kind === 'call' || x.kind === 'new') rest = this.#afterCall(rest)
      forEachChild(x, visit)
    }
    visit(part)
    return rest
  }

  #closure(func: TypedFunction, safe: Safe): void {
    this.#returns.push(func.ret)
    this.#breaks.push([])
    this.walk(func.expr, safe ?? new Set())
    this.#breaks.pop()
    this.#returns.pop()
  }

  #match(e: TypedExpr & { readonly kind: 'match' }, safe: Safe): Safe {
    const starts = new Map<number, Safe>()
    const fails: Safe[] = []
    const go = (d: Decision, at: Safe): void => {
      switch (d.kind) {
        case 'switch': {
          let here = this.walk(d.value, at)
          if (d.value.kind === 'enumIndex' && d.fallback.kind === 'fail') {
            this.#need(d.value.expr, here, 'Cannot access nullable enum value.')
          }
          const key = keyOf(d.value.kind === 'enumIndex' ? d.value.expr : d.value)
          for (const c of d.cases) {
            const proves = key !== null && here && !c.values.some((v) => v.kind === 'null')
            go(c.next, proves ? new Set([...(here ?? []), key]) : here)
          }
          if (key !== null && here && d.cases.some((c) => c.values.some((v) => v.kind === 'null'))) {
            here = new Set([...here, key])
          }
          return go(d.fallback, here)
        }
        case 'test': {
          const end = this.walk(d.cond, at)
          const paths = condition(d.cond, end)
          go(d.yes, paths.yes)
          return go(d.no, paths.no)
        }
        case 'bind': {
          const end = this.walk(d.value, at)
          const isSafe = end && !this.#mayBeNull(d.value, end)
          return go(d.next, isSafe ? new Set([...end, `${d.v.id}`]) : end)
        }
        case 'leaf':
          starts.set(d.body, starts.has(d.body) ? join(starts.get(d.body) ?? null, at) : at)
          return
        case 'fail':
          fails.push(at)
          return
      }
      d satisfies never
    }
    go(e.decision, safe)
    const ends = e.bodies.map((b, i) => this.walk(b, starts.get(i) ?? null))
    // Where nothing fits an exhaustive match nothing happens either.
    return [...ends, ...(isVoid(e.type) ? fails : [])].reduce(join, null)
  }
}

function isOff(e: TypedExpr & { readonly kind: 'meta' }): boolean {
  return modeOf([e.meta], 'Loose') === 'Off' && e.meta.name === ':nullSafety'
}

/** The type as a message names it: `null` itself by what was wanted. */
function given(e: TypedExpr): string {
  const t = follow(e.type)
  const inner = e.kind === 'const' && t.kind === 'abstract' && isNullable(t) ? t.params[0] : undefined
  return printType(inner ?? e.type)
}
