// Checks everything program.ts and the op table promise. Gives problems as data; an empty list means the program is sound.
import { branchesOf, termUses } from './edit.ts'
import { dominators, predecessors } from './graph.ts'
import { opRow } from './ops.ts'
import type { Block, BlockId, Branch, FuncId, Instr, MirFunction, MirProgram, ValueId } from './program.ts'
import { printInstr } from './print.ts'
import { closureSignature, isAssignable, operandRules, paramTypes, resultType, ruleText } from './typing.ts'
import { dyn, sameType, string, typeOfRep, typeText, type MirType, type Rep } from './types.ts'
import { typeProblem, verifyTables } from './verify-tables.ts'
import { verifyImm } from './verify-imm.ts'

/** One broken invariant, with where it is. */
export type MirProblem = { readonly func: FuncId | null; readonly where: string; readonly message: string }

/** Every broken invariant of a program. */
export function verifyProgram(program: MirProgram): MirProblem[] {
  const problems: MirProblem[] = []
  verifyTables(program, (where, message) => problems.push({ func: null, where, message }))
  verifyRoots(program, (where, message) => problems.push({ func: null, where, message }))
  const names = new Set<string>()
  program.functions.forEach((fn, id) => {
    if (!fn) return
    if (fn.id !== id) problems.push({ func: id, where: fn.name, message: `function ${fn.id} stands at ${id}` })
    if (names.has(fn.name)) problems.push({ func: id, where: fn.name, message: 'two functions have this name' })
    names.add(fn.name)
    problems.push(...verifyFunction(program, fn))
  })
  return problems
}

/** Throws where a program is broken; `stage` says what was done to it last. */
export function assertVerified(program: MirProgram, stage: string): void {
  const problems = verifyProgram(program)
  if (problems.length === 0) return
  const text = problems.slice(0, 10).map((p) => `  ${p.where}: ${p.message}`)
  throw new Error(`MIR is broken after ${stage} (${problems.length} problems):\n${text.join('\n')}`)
}

type Report = (where: string, message: string) => void

/** init, main, helpers, slots and exports: the functions they name have the signatures they need. */
function verifyRoots(program: MirProgram, report: Report): void {
  const needs = (where: string, func: FuncId, params: readonly MirType[], result: MirType): void => {
    const fn = program.functions[func]
    if (!fn) return report(where, `there is no function ${func}`)
    const have = paramTypes(fn)
    if (have.length !== params.length)
      return report(where, `${fn.name} takes ${have.length} parameters, not ${params.length}`)
    params.forEach((p, i) => {
      if (!isAssignable(program, p, have[i]!))
        report(where, `${fn.name}: parameter ${i} is ${typeText(have[i]!)}, not ${typeText(p)}`)
    })
    if (!isAssignable(program, fn.result, result))
      report(where, `${fn.name} gives ${typeText(fn.result)}, not ${typeText(result)}`)
  }
  const void_: MirType = { kind: 'void' }
  const i32: MirType = { kind: 'i32' }
  const array: MirType = { kind: 'array' }
  if (program.init !== null) needs('init', program.init, [], void_)
  if (program.main !== null) {
    const main = program.functions[program.main]
    if (!main) report('main', `there is no function ${program.main}`)
    else if (main.params.length > 0) report('main', 'main takes parameters')
  }
  const { helpers } = program
  for (const [rep, func] of Object.entries(helpers.arrayGet) as [Rep, FuncId][]) {
    needs(`helper arrayGet ${rep}`, func, [array, i32], typeOfRep(rep))
  }
  for (const [rep, func] of Object.entries(helpers.arraySet) as [Rep, FuncId][]) {
    needs(`helper arraySet ${rep}`, func, [array, i32, typeOfRep(rep)], void_)
  }
  if (helpers.raise !== null) needs('helper raise', helpers.raise, [i32], void_)
  if (helpers.describe !== null && helpers.describe !== undefined)
    needs('helper describe', helpers.describe, [dyn], string)
  for (const name of ['describeSimple', 'text'] as const) {
    const func = helpers[name]
    if (func !== null && func !== undefined) needs(`helper ${name}`, func, [dyn], string)
  }
  for (const slot of program.slots) {
    const where = `slot ${slot.name}`
    for (const [cls, func] of slot.impls) {
      const fn = program.functions[func]
      const receiver = fn ? paramTypes(fn)[0] : undefined
      if (!fn || !receiver) {
        report(where, `the implementation for class ${cls} is no function with a receiver`)
        continue
      }
      if (!receives(program, cls, receiver))
        report(where, `${fn.name} takes ${typeText(receiver)}, which is no class ${cls}`)
      needs(where, func, [receiver, ...slot.sig.params], slot.sig.result)
    }
    if (slot.fallback !== null)
      needs(`${where} fallback`, slot.fallback, [{ kind: 'dyn' }, ...slot.sig.params], slot.sig.result)
  }
  const symbols = new Set<string>()
  for (const e of program.exports) {
    const where = `export ${e.symbol}`
    if (symbols.has(e.symbol)) report(where, 'two exports have this symbol')
    symbols.add(e.symbol)
    needs(
      where,
      e.func,
      e.params.map((p) => p.machine),
      e.resultMachine,
    )
  }
}

/** Whether a function with such a receiver can answer for values of a class. */
function receives(program: MirProgram, cls: number, receiver: MirType): boolean {
  if (receiver.kind === 'dyn') return true
  const known = program.classes[cls]
  if (!known) {
    const names = ['', 'host', 'i32', 'f64', 'bool', 'string', 'i64', 'array']
    return receiver.kind === names[cls]
  }
  if (known.kind === 'closure') return receiver.kind === 'closure' && receiver.sig === known.sig
  return receiver.kind === 'obj' && isAssignable(program, { kind: 'obj', cls }, receiver)
}

/** Every broken invariant of one function. */
export function verifyFunction(program: MirProgram, fn: MirFunction): MirProblem[] {
  const problems: MirProblem[] = []
  let where = fn.name
  const report = (message: string): void => {
    if (problems.length < 100) problems.push({ func: fn.id, where, message })
  }
  verifyHead(program, fn, report)
  const entry = fn.blocks.get(0)
  if (!entry) {
    report('there is no entry block')
    return problems
  }
  if (entry.params.length > 0) report('the entry block has parameters')
  const defined = new Map<ValueId, { block: BlockId; at: number }>()
  const define = (value: ValueId, block: BlockId, at: number): void => {
    const type = fn.valueTypes[value]
    if (!type) report(`v${value} has no type`)
    else if (type.kind === 'void' || type.kind === 'f32') report(`v${value} is ${type.kind}`)
    else {
      const bad = typeProblem(program, type)
      if (bad) report(`v${value}: ${bad}`)
    }
    if (defined.has(value)) report(`v${value} is defined twice`)
    defined.set(value, { block, at })
  }
  for (const p of fn.params) define(p, 0, -1)
  const branchTargets = new Set<BlockId>()
  for (const [id, block] of fn.blocks) {
    where = `${fn.name} b${id}`
    if (block.id !== id) report(`block ${block.id} stands at ${id}`)
    if (id >= fn.nextBlock) report(`b${id} is beyond nextBlock`)
    for (const p of block.params) define(p, id, -1)
    block.instrs.forEach((instr, i) => {
      if (instr.result >= 0) define(instr.result, id, i)
    })
    for (const branch of branchesOf(block.term)) branchTargets.add(branch.block)
  }
  where = fn.name
  if ((predecessors(fn).get(0)?.length ?? 0) > 0) report('something leads back to the entry block')
  const dom = dominators(fn)
  const reachable = new Set(dom.order)
  for (const block of fn.blocks.values()) {
    where = `${fn.name} b${block.id}`
    verifyHandler(fn, block, branchTargets, report)
    const usable = (value: ValueId, at: number): boolean => {
      const def = defined.get(value)
      if (!def) {
        report(`v${value} is used but never defined`)
        return false
      }
      if (def.block === block.id) {
        if (def.at >= at) report(`v${value} is used before it is defined`)
      } else if (reachable.has(block.id)) {
        const reaches = def.at < 0 ? dom.dominates(def.block, block.id) : dom.resultsReach(def.block, block.id)
        if (!reaches) report(`v${value} of b${def.block} doesn't dominate its use`)
      }
      return fn.valueTypes[value] !== undefined
    }
    block.instrs.forEach((instr, i) => {
      where = `${fn.name} b${block.id} ${printInstr(instr, fn, null)}`
      const ok = instr.args.map((a) => usable(a, i)).every(Boolean)
      if (ok) verifyInstr(program, fn, instr, report)
    })
    where = `${fn.name} b${block.id} ${block.term.kind}`
    const ok = termUses(block.term)
      .map((v) => usable(v, block.instrs.length))
      .every(Boolean)
    if (ok) verifyTerm(program, fn, block, report)
  }
  return problems
}

function verifyHead(program: MirProgram, fn: MirFunction, report: (message: string) => void): void {
  for (const t of [fn.result, ...fn.vars, ...(fn.captures ?? [])]) {
    const bad = typeProblem(program, t)
    if (bad) report(bad)
  }
  for (const t of [...fn.vars, ...(fn.captures ?? [])]) if (t.kind === 'void') report('a variable or capture is void')
  for (const v of fn.nonNull ?? [])
    if (!fn.params.includes(v)) report(`v${v} is said not to be null but is no parameter`)
  if (fn.sig !== null) {
    const sig = program.sigs[fn.sig]
    const have = closureSignature(fn)
    if (!sig) report(`there is no signature ${fn.sig}`)
    else if (sig.params.length !== have.params.length) report('the signature has another number of parameters')
    else {
      sig.params.forEach((p, i) => {
        if (!sameType(p, have.params[i]!))
          report(`parameter ${i} is ${typeText(have.params[i]!)}, ${typeText(p)} in its signature`)
      })
      if (!sameType(sig.result, have.result))
        report(`the result is ${typeText(have.result)}, ${typeText(sig.result)} in its signature`)
    }
  }
  if (fn.captures !== null) {
    const self = fn.params.length > 0 ? fn.valueTypes[fn.params[0]!] : undefined
    if (fn.sig === null) report('a closure body has no signature')
    else if (self?.kind !== 'closure' || self.sig !== fn.sig)
      report("a closure body's first parameter isn't the closure")
  }
}

function verifyHandler(
  fn: MirFunction,
  block: Block,
  branchTargets: ReadonlySet<BlockId>,
  report: (message: string) => void,
): void {
  if (block.handler === null) return
  const handler = fn.blocks.get(block.handler)
  if (!handler) return report(`there is no handler b${block.handler}`)
  if (handler.id === block.id) report('the block is its own handler')
  if (handler.id === 0) report('the entry block is a handler')
  if (handler.params.length !== 1 || fn.valueTypes[handler.params[0]!]?.kind !== 'dyn') {
    report(`handler b${handler.id} must have one parameter, a dyn`)
  }
  if (branchTargets.has(handler.id)) report(`handler b${handler.id} is branched to`)
}

function verifyInstr(program: MirProgram, fn: MirFunction, instr: Instr, report: (message: string) => void): void {
  const { op, imm } = instr
  const row = opRow(op)
  if (!row) return report(`no such operation`)
  if (imm.kind !== row.imm) return report(`the immediate is ${imm.kind}, not ${row.imm}`)
  const args = instr.args.map((a) => fn.valueTypes[a])
  const bad = verifyImm(program, fn, instr, args)
  if (bad) return report(bad)
  const rules = operandRules(program, fn, op, args, imm)
  if (typeof rules === 'string') return report(rules)
  if (rules.length !== args.length) return report(`it has ${args.length} operands, not ${rules.length}`)
  rules.forEach((rule, i) => {
    const have = args[i]!
    const fits = 'type' in rule ? isAssignable(program, have, rule.type) : rule.accepts(have)
    if (!fits) report(`operand ${i} is ${typeText(have)}, not ${ruleText(rule)}`)
  })
  const result = resultType(program, fn, op, args, imm)
  if (!result) return report('it has no result type')
  if (result.kind === 'void') {
    if (instr.result >= 0) report('it gives nothing but has a result')
  } else if (instr.result < 0) report('its result is missing')
  else if (fn.valueTypes[instr.result] && !sameType(fn.valueTypes[instr.result]!, result)) {
    report(`its result is ${typeText(fn.valueTypes[instr.result]!)}, not ${typeText(result)}`)
  }
}

function verifyTerm(program: MirProgram, fn: MirFunction, block: Block, report: (message: string) => void): void {
  const typeOf = (v: ValueId): MirType => fn.valueTypes[v]!
  const { term } = block
  const branch = (b: Branch): void => {
    const target = fn.blocks.get(b.block)
    if (!target) return report(`there is no block b${b.block}`)
    if (target.params.length !== b.args.length) {
      return report(`b${b.block} takes ${target.params.length} arguments, not ${b.args.length}`)
    }
    target.params.forEach((p, i) => {
      const want = typeOf(p)
      const have = typeOf(b.args[i]!)
      if (!isAssignable(program, have, want))
        report(`argument ${i} of b${b.block} is ${typeText(have)}, not ${typeText(want)}`)
    })
  }
  for (const b of branchesOf(term)) branch(b)
  switch (term.kind) {
    case 'cond':
      if (typeOf(term.cond).kind !== 'bool') report('the condition is no bool')
      break
    case 'switch': {
      if (typeOf(term.value).kind !== 'i32') report('the switch is not on an i32')
      if (term.byClass) report('the switch still has provisional class ids')
      const seen = new Set<number>()
      for (const c of term.cases) {
        if (seen.has(c.value)) report(`case ${c.value} is there twice`)
        if ((c.value | 0) !== c.value) report(`case ${c.value} is no i32`)
        seen.add(c.value)
      }
      break
    }
    case 'return':
      if (term.value < 0) {
        if (fn.result.kind !== 'void') report('a value must be returned')
      } else if (fn.result.kind === 'void') report('a void function returns a value')
      else if (!isAssignable(program, typeOf(term.value), fn.result)) {
        report(`${typeText(typeOf(term.value))} is returned, not ${typeText(fn.result)}`)
      }
      break
    case 'throw':
      if (typeOf(term.value).kind !== 'dyn') report('what is thrown is no dyn')
      break
    case 'br':
    case 'unreachable':
      break
    default:
      term satisfies never
  }
}
