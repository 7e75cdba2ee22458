// A seed's Haxe program: random, well typed, the same on every machine, with no end but the last line. It is written in
// Haxe 4.2, which the official compiler of the Debian package accepts.
import { anyProducers } from './anywhere.ts'
import { classText, declareAll, enumText, functionText, showFunctions, structText } from './declarations.ts'
import {
  type Gen,
  type Method,
  type Producer,
  type Scope,
  type Type,
  type Var,
  arrayOf,
  functionOf,
  intType,
  stringType,
  typeName,
} from './model.ts'
import { preludeTypes } from './prelude-types.ts'
import { prelude } from './prelude.ts'
import { randomOf } from './random.ts'
import { leafOf, referenceProducers } from './references.ts'
import { scalarProducers } from './scalars.ts'
import { isPlain, showOf } from './show.ts'
import { indent, randomType, statementsOf } from './statements.ts'

const producers: Readonly<Record<string, readonly (readonly [number, Producer])[]>> = {
  ...referenceProducers,
  ...scalarProducers,
}

/** A generator for a seed, with nothing declared. */
function newGen(seed: number): Gen {
  const random = randomOf(seed)
  const counts = new Map<string, number>()
  const g: Gen = {
    random,
    enums: [],
    structs: [],
    classes: [],
    functions: [],
    statics: [],
    expr(scope, type, depth) {
      if (depth <= 0 || random.chance(18)) return g.leaf(scope, type)
      const list = random.chance(60) && type.kind !== 'param' ? (producers[type.kind] ?? []) : anyProducers
      let at = random.int(0, list.reduce((sum, [w]) => sum + w, 0) - 1)
      const producer = list.find(([w]) => (at -= w) < 0)?.[1]
      const text = producer?.(g, scope, type, Math.min(depth, 3)) ?? null
      return text === null || text.length > 400 ? g.leaf(scope, type) : text
    },
    leaf: (scope, type) => leafOf(g, scope, type),
    statements: (scope, depth, count) => statementsOf(g, scope, depth, count),
    show: showOf,
    fresh(prefix) {
      const n = (counts.get(prefix) ?? 0) + 1
      counts.set(prefix, n)
      return prefix + n
    },
  }
  return g
}

function newFunctions(g: Gen): Method[] {
  const r = g.random
  const plain = Array.from({ length: r.int(2, 5) }, (): Method => {
    const params = Array.from({ length: r.int(0, 3) }, () => ({
      name: g.fresh('q'),
      type: randomType(g),
      optional: 'no' as const,
    }))
    const isInline = r.chance(25)
    return {
      name: g.fresh('fun'),
      params,
      result: !isInline && r.chance(15) ? null : randomType(g),
      typeParams: [],
      isStatic: true,
      isInline,
    }
  })
  const t: Type = { kind: 'param', name: 'T' }
  const generic = Array.from({ length: r.int(0, 2) }, (): Method => {
    const others = r.some<Type>(
      [intType, arrayOf(t), t, functionOf([t], t), functionOf([t], intType), stringType],
      r.int(1, 3),
    )
    const params = [
      { name: 'showT', type: functionOf([t], stringType) },
      ...[t, ...others].map((type) => ({ name: g.fresh('q'), type })),
    ]
    return {
      name: g.fresh('gen'),
      params: params.map((p) => ({ ...p, optional: 'no' as const })),
      result: r.pick<Type>([t, t, arrayOf(t), intType]),
      typeParams: ['T'],
      isStatic: true,
      isInline: r.chance(15),
    }
  })
  return [...plain, ...generic]
}

/**
 * A line without assignments among its expressions, if the line also reads the variable elsewhere and holds what the official
 * compiler 4.2.5 takes out of an expression: joined strings, blocks, comprehensions. It computes the arguments between before
 * those left of them: with `var v = 8.0`, its `f(v, v *= 0.5, s + "a")` passes 4 twice.
 */
function withoutHoisted(line: string): string {
  // a loop without its step would have no end
  if (line.includes('while (') || !/" \+|\+ "|\+ \(|\[for |\{/.test(line)) return line
  const isReadAgain = (name: string): boolean => line.split(new RegExp(`(?<![\\w.])${name}(?!\\w)`)).length > 2
  return line
    .replace(/\(([a-z]\w*) ([-+*^|]?)= (?=.)/g, (all, name: string, op: string) =>
      isReadAgain(name) ? `(${name} ${op === '' ? '+' : op} ` : all,
    )
    .replace(
      /(?<=[^\s;{])(\+\+|--)?(?<![\w.])([a-z]\w*)(\+\+|--)?/g,
      (all, before: string, name: string, after: string) =>
        (before ?? after) !== undefined && !line.trimStart().startsWith(all) && isReadAgain(name) ? name : all,
    )
}

/** The source of module Main for a seed. */
export function generateProgram(seed: number): string {
  const g = newGen(seed)
  const r = g.random
  declareAll(g)
  const outside: Scope = { vars: [], inLoop: false, result: 'none', self: null, isSimple: false }
  const statics: Var[] = Array.from({ length: r.int(1, 3) }, () => ({
    name: g.fresh('glob'),
    type: randomType(g, 1),
    isMutable: r.chance(80),
  }))
  const staticLines = statics.map(
    (v) =>
      `static ${v.isMutable ? 'var' : 'final'} ${v.name}:${typeName(v.type)} = ${g.expr({ ...outside, isSimple: true }, v.type, 2)};`,
  )
  const functions = newFunctions(g)
  const publics = staticLines.map((l) => `public ${l}`)
  g.statics.push(...statics)
  g.functions.push(...functions)
  const members: string[] = [...publics]
  for (const f of functions) {
    // printing a T is a function named showT, which no expression may pick as a value
    const text = functionText(g, { ...f, params: f.params }, outside)
    members.push(`public static ${f.isInline ? 'inline ' : ''}${text[0]}`, ...text.slice(1))
  }
  const tests = r.int(4, 7)
  for (let i = 1; i <= tests; i++) {
    const scope: Scope = { ...outside, vars: [], result: 'void' }
    members.push(`static function test${i}():Void {`, ...indent(statementsOf(g, scope, 3, r.int(5, 9))), '}')
  }
  members.push(...showFunctions(g))
  members.push('static function main():Void {')
  for (let i = 1; i <= tests; i++)
    members.push('\tR.fuel = 400;', `\ttry test${i}() catch (e:haxe.Exception) R.log("test${i} threw " + e.message);`)
  for (const v of statics) if (isPlain(v.type)) members.push(`\tR.log("${v.name} " + ${g.show(v.name, v.type)});`)
  members.push('\tR.end();', '}')
  return [
    prelude,
    preludeTypes,
    ...g.enums.flatMap(enumText),
    ...g.structs.flatMap(structText),
    ...g.classes.flatMap((c) => classText(g, c)),
    'class Main {',
    ...indent(members.map(withoutHoisted)),
    '}',
    '',
  ].join('\n')
}
