import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'ava'
import { readProgram, verifyProgram, type MirProgram } from '../../../src/compiler/mir/index.ts'
import { root } from '../../support/golden.ts'

const text = readFileSync(join(root, 'fixtures/mir/programs/mixed.mir'), 'utf8')

/** Changes of the text, each of which breaks one rule: [what, from, to, what the verifier must say]. */
const mutants: readonly (readonly [string, string, string, RegExp])[] = [
  ['operand of another type', 'i32.add v2 v1', 'f64.add v2 v1', /operand 0 is i32, not f64/],
  ['result of another type', 'v3: i32 = i32.add v2 v1', 'v3: f64 = i32.add v2 v1', /its result is f64, not i32/],
  ['undefined value', 'i32.add v2 v1', 'i32.add v2 v77', /v77 is used but never defined/],
  [
    'use before definition',
    'v2: i32 = field.get #9.0 v0\n  v3: i32 = i32.add v2 v1',
    'v3: i32 = i32.add v2 v1\n  v2: i32 = field.get #9.0 v0',
    /v2 is used before it is defined/,
  ],
  ['defined twice', 'v7: i32 = i32.add v3 v2', 'v6: i32 = i32.add v3 v2', /v6 is defined twice/],
  [
    'definition that does not dominate',
    'b3:\n  return v4\n',
    'b3:\n  return v6\n',
    /v6 of b2 doesn't dominate its use/,
  ],
  [
    'result of a covered block in its handler',
    'v29: string = dyn.to string v28',
    'v29: string = str.of_i32 v21',
    /v21 of b1 doesn't dominate its use/,
  ],
  ['too few branch arguments', 'br b1(v7, v6)', 'br b1(v7)', /b1 takes 2 arguments, not 1/],
  ['branch argument of another type', 'br b3(v22)', 'br b3(v8)', /argument 0 of b3 is i32, not string/],
  ['branch to nowhere', 'br b2\n', 'br b99\n', /there is no block b99/],
  ['branch to the entry', 'b3:\n  return v4\n', 'b3:\n  br b0\n', /something leads back to the entry block/],
  [
    'entry with parameters',
    'func 7 "Main.sum" as "Main.sum" (v0: i32) -> i32 {\nb0:',
    'func 7 "Main.sum" as "Main.sum" (v0: i32) -> i32 {\nb0(v50: i32):',
    /the entry block has parameters/,
  ],
  ['condition that is no bool', 'cond v27 b5 b6', 'cond v24 b5 b6', /the condition is no bool/],
  ['switch on a string', 'switch v33 {', 'switch v25 {', /the switch is not on an i32/],
  ['case twice', 'switch v33 {1: b7', 'switch v33 {5: b7', /case 5 is there twice/],
  [
    'value returned from a void function',
    'func 13 "rt.ArrayRt.setSlow" as "rt.ArrayRt.setSlow" (v0: array, v1: i32, v2: i32) -> void inline never {\nb0:\n  return',
    'func 13 "rt.ArrayRt.setSlow" as "rt.ArrayRt.setSlow" (v0: array, v1: i32, v2: i32) -> void inline never {\nb0:\n  return v1',
    /a void function returns a value/,
  ],
  ['nothing returned', 'return v3\n}\nfunc 3', 'return\n}\nfunc 3', /a value must be returned/],
  ['returned value of another type', 'return v6\n}\nfunc 4', 'return v5\n}\nfunc 4', /f64 is returned, not i32/],
  ['thrown value that is no dyn', 'throw v18', 'throw v20', /what is thrown is no dyn/],
  [
    'handler without parameter',
    'b4(v28: dyn):\n  v29: string = dyn.to string v28',
    'b4:\n  v29: string = dyn.to string v18',
    /handler b4 must have one parameter/,
  ],
  [
    'handler that is branched to',
    'b2:\n  v22: string = const.string "fine; \\"really\\""\n  br b3(v22)',
    'b2:\n  br b4(v18)',
    /handler b4 is branched to/,
  ],
  ['handler that is not there', 'handler b4', 'handler b44', /there is no handler b44/],
  ['block that is its own handler', 'b4(v28: dyn):', 'b4(v28: dyn) handler b4:', /its own handler/],
  ['call with too many arguments', 'call f7 v13', 'call f7 v13 v13', /it has 2 operands, not 1/],
  ['call of no function', 'call f7 v13', 'call f70 v13', /there is no function 70/],
  [
    'closure of another signature',
    'call.closure s0 v7 v8',
    'call.closure s1 v7 v8',
    /the first operand is no closure of that signature/,
  ],
  ['closure without its capture', 'closure.new f6 v6', 'closure.new f6', /it has 0 operands, not 1/],
  ['capture of another type', 'closure.new f6 v6', 'closure.new f6 v4', /operand 0 is i32, not cell<i32>/],
  ['closure.new of a plain function', 'closure.new f6 v6', 'closure.new f5', /the function is no closure body/],
  ['closure.static with captures', 'closure.static f5', 'closure.static f6', /the function has captures/],
  ['capture out of range', 'closure.get 0', 'closure.get 1', /there is no capture 1/],
  ['closure.get in a plain function', 'v1: i32 = i32.add v0 v0', 'v1: i32 = closure.get 0', /this is no closure body/],
  [
    'closure body whose first parameter is not the closure',
    '(v0: closure#0, v1: i32) -> i32 sig 0 captures',
    '(v0: dyn, v1: i32) -> i32 sig 0 captures',
    /first parameter isn't the closure/,
  ],
  [
    'signature that the function has not',
    'func 5 "Main.twice" as "Main.twice" (v0: i32) -> i32 sig 0',
    'func 5 "Main.twice" as "Main.twice" (v0: i32) -> i32 sig 1',
    /the signature has another number of parameters/,
  ],
  [
    'field of an unrelated class',
    'v3: f64 = field.get #10.0 v0',
    'v3: i32 = field.get #13.0 v0',
    /operand 0 is obj#10, not obj#13/,
  ],
  ['field out of range', 'v2: i32 = field.get #9.0 v0', 'v2: i32 = field.get #9.2 v0', /class 9 has no field 2/],
  ['field of the wrong type', 'field.set #10.0 v0 v2', 'field.set #10.0 v0 v1', /operand 1 is i32, not f64/],
  [
    'upcast to a class that is not above',
    'obj.up obj#8 v0',
    'obj.up obj#11 v0',
    /the operand is no instance of that class/,
  ],
  ['new of an interface', 'v0: obj#10 = new #10', 'v0: obj#8 = new #8', /a interface can't be made with new/],
  [
    'new of what is never instantiated',
    'class 10 class "Left" as "Left" super 9 interfaces (8) last 10 instantiated',
    'class 10 class "Left" as "Left" super 9 interfaces (8) last 10',
    /said never to be instantiated/,
  ],
  ['slot call on an Int', 'call.slot slot1 v17', 'call.slot slot1 v14', /the receiver is neither obj nor dyn/],
  ['slot that is not there', 'call.slot slot1 v17', 'call.slot slot9 v17', /there is no slot 9/],
  [
    'slot implementation with another receiver',
    'slot 1 "get a" () -> dyn {13: f4}',
    'slot 1 "get a" () -> dyn {9: f4}',
    /takes obj#13, which is no class 9/,
  ],
  [
    'slot implementation with other parameters',
    'slot 1 "get a" () -> dyn {13: f4}',
    'slot 1 "get a" (i32) -> dyn {13: f4}',
    /takes 1 parameters, not 2/,
  ],
  [
    'slot implementation that is not there',
    '{9: f2, 10: f3, 11: f2}',
    '{9: f2, 10: f30, 11: f2}',
    /no function with a receiver/,
  ],
  ['fallback with another result', 'fallback f9', 'fallback f4', /takes 1 parameters, not 2/],
  ['global that is not there', 'global.set g0 v0', 'global.set g7 v0', /no such global/],
  ['global of another type', 'global.set g0 v0', 'global.set g1 v0', /operand 0 is i32, not obj#9/],
  ['variable that is not there', 'var.get $0', 'var.get $4', /no result type|no such variable/],
  ['variable of another type', 'var.set $0 v21', 'var.set $1 v21', /operand 0 is i32, not string/],
  [
    'null of a type that has none',
    'v34: i64 = const.i64 -9007199254740993n',
    'v34: i64 = const.null i64',
    /the type has no null/,
  ],
  ['Int constant out of range', 'v8: i32 = const.i32 5', 'v8: i32 = const.i32 4294967296', /the constant is no i32/],
  [
    'nullable of another type',
    'v26: null.i32 = null.wrap null.i32 v24',
    'v26: null.f64 = null.wrap null.f64 v24',
    /the operand is of another type/,
  ],
  ['raw array of another kind', 'array.new i32 v30 v8', 'array.new f64 v30 v8', /operand 0 is raw.i32, not raw.f64/],
  ['element kind that can not be made', 'raw.new i32 v8', 'raw.new any v8', /any is no element kind/],
  ['class id that is still provisional', 'v1: i32 = const.i32 20', 'v1: i32 = const.class #9', /still provisional/],
  [
    'type of a class that is not there',
    'func 2 "Base.area" as "Base.area" (v0: obj#9,',
    'func 2 "Base.area" as "Base.area" (v0: obj#90,',
    /there is no such class/,
  ],
  [
    'class range with a gap',
    'class 9 class "Base" as "Base" interfaces (8) last 11',
    'class 9 class "Base" as "Base" interfaces (8) last 12',
    /is in its range but not below it/,
  ],
  [
    'subclass outside the range',
    'class 9 class "Base" as "Base" interfaces (8) last 11',
    'class 9 class "Base" as "Base" interfaces (8) last 10',
    /outside the range of its superclass/,
  ],
  [
    'interface that is a class',
    'super 9 interfaces (8) last 11',
    'super 9 interfaces (13) last 11',
    /class 13 is no interface/,
  ],
  ['two classes of one name', '"Right" as', '"Left" as', /two classes have this name/],
  ['two functions of one name', 'func 9 "fallback area"', 'func 9 "Base.area"', /two functions have this name/],
  ['equal signatures', 'sig 1 () -> string', 'sig 1 (i32) -> i32', /two signatures are equal/],
  ['main with parameters', 'main f1', 'main f5', /main takes parameters/],
  ['init that gives something', 'init f0', 'init f12', /init|takes 2 parameters/],
  ['helper of another signature', 'helper arrayGet i32 f12', 'helper arrayGet f64 f12', /gives i32, not f64/],
  [
    'export of another machine signature',
    '"machine":{"kind":"i32"}',
    '"machine":{"kind":"f64"}',
    /parameter 0 is i32, not f64/,
  ],
  ['result missing', 'v21: i32 = call f8 v8\n  var.set $0 v21', 'call f8 v8', /its result is missing/],
  ['void with a result', 'cell.set v2 v4', 'v9: i32 = cell.set v2 v4', /it gives nothing but has a result/],
  [
    'identity of strings',
    'v27: bool = null.is_null v26',
    'v27: bool = ref.eq v25 v25',
    /has no identity that ref.eq compares/,
  ],
]

test('the program itself is sound', (t) => {
  t.deepEqual(verifyProgram(readProgram(text)), [])
})

for (const [name, from, to, expected] of mutants) {
  test(`rejects: ${name}`, (t) => {
    t.true(text.includes(from), `the fixture no longer holds ${JSON.stringify(from)}`)
    const problems = verifyProgram(readProgram(text.replace(from, () => to)))
    t.true(
      problems.some((p) => expected.test(p.message)),
      `got: ${problems.map((p) => `${p.where}: ${p.message}`).join('\n') || 'nothing'}`,
    )
  })
}

test('rejects what text cannot say', (t) => {
  const broken: [string, (p: MirProgram) => void, RegExp][] = [
    [
      'wrong kind of immediate',
      (p) => (p.functions[0]!.blocks.get(0)!.instrs[0]!.imm = { kind: 'f64', value: 3 }),
      /the immediate is f64, not i32/,
    ],
    ['function at another id', (p) => (p.functions[5] = p.functions[4]!), /stands at 5/],
    ['value without a type', (p) => void (p.functions[5]!.valueTypes.length = 1), /has no type|is used but never/],
    ['block beyond nextBlock', (p) => (p.functions[7]!.nextBlock = 2), /beyond nextBlock/],
    ['no entry', (p) => void p.functions[5]!.blocks.delete(0), /no entry block/],
  ]
  for (const [name, breakIt, expected] of broken) {
    const program = readProgram(text)
    breakIt(program)
    const messages = verifyProgram(program).map((p) => p.message)
    t.true(
      messages.some((m) => expected.test(m)),
      `${name}: ${messages.join('; ')}`,
    )
  }
})
