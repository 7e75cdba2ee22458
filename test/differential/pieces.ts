// Set pieces: statements that use a part of the language or library in a typical way, with random holes.
import {
  type Gen,
  type Scope,
  arrayOf,
  boolType,
  floatType,
  functionOf,
  inner,
  intType,
  moneyType,
  stringType,
} from './model.ts'

type Piece = (g: Gen, s: Scope, depth: number) => string[]

const int = (g: Gen, s: Scope, d = 1): string => g.expr(s, intType, d)
const small = (g: Gen): number => g.random.int(1, 5)
const hole = (g: Gen, s: Scope, name: string, d = 1): string =>
  g.expr(inner(s, [{ name, type: intType, isMutable: false }]), intType, d)

const closures: readonly Piece[] = [
  (g, s) => {
    const fs = g.fresh('fs')
    return [
      `var ${fs} = [];`,
      `for (i in 0...${small(g)}) {`,
      `\tvar n = i * ${small(g)};`,
      `\t${fs}.push(() -> { n += ${hole(g, s, 'i')}; return n; });`,
      '}',
      `for (f in ${fs}) R.log("" + f() + " " + f());`,
    ]
  },
  (g, s) => {
    const c = g.fresh('counter')
    return [
      `var ${c} = { var n = ${int(g, s)}; function() return n++; };`,
      `R.log(${c}() + "," + ${c}() + "," + ${c}());`,
    ]
  },
  (g, s) => {
    const f = g.fresh('fib')
    return [
      `function ${f}(n:Int):Int return n < 2 ? n : ${f}(n - 1) + ${f}(n - 2);`,
      `R.log("fib " + ${f}((${int(g, s)}) & 7));`,
    ]
  },
  (g) => {
    const f = g.fresh('add')
    return [
      `var ${f} = (a:Int) -> (b:Int) -> (c:String) -> c + (a * 10 + b);`,
      `R.log(${f}(${small(g)})(${small(g)})("r"));`,
    ]
  },
  (g, s) => {
    const o = g.fresh('o')
    return [
      `function ${o}(x:Int, ?y:Int, z:String = "dz", ?w:Null<Float>) return x + ":" + y + ":" + z + ":" + (w == null ? "nw" : R.fl(w));`,
      `R.log(${o}(${int(g, s)}));`,
      `R.log(${o}(1, ${small(g)}, ${g.expr(s, stringType, 1)}));`,
      `R.log(${o}(1, null, null, 2.5));`,
      `R.log(${o}(2, "skip"));`,
    ]
  },
]

const library: readonly Piece[] = [
  (g, s) => {
    const l = g.fresh('list')
    return [
      `var ${l} = new List<Int>();`,
      `for (i in 0...${small(g)}) ${g.random.pick(['', `if (${g.expr(inner(s, [{ name: 'i', type: intType, isMutable: false }]), boolType, 1)}) `])}${l}.${g.random.pick(['add', 'push'])}(${hole(g, s, 'i')});`,
      `R.log(${l}.join("/") + " " + ${l}.length + " " + ${l}.first() + " " + ${l}.last() + " " + ${l}.pop());`,
      `R.log(Std.string(${l}.map(x -> x * 2).filter(x -> x > 0)));`,
    ]
  },
  (g, s) => {
    const b = g.fresh('buf')
    return [
      `var ${b} = new StringBuf();`,
      `${b}.add(${int(g, s)});`,
      `${b}.add(${g.expr(s, stringType, 1)});`,
      `${b}.addChar(${g.random.int(65, 90)});`,
      `${b}.addSub("abcdef", ${g.random.int(0, 3)}${g.random.pick(['', ', 2'])});`,
      `R.log(${b}.toString() + ${b}.length);`,
    ]
  },
  (g, s) => {
    const a = g.fresh('sorted')
    return [
      `var ${a} = [for (i in 0...${small(g) + 3}) {k: (i * ${g.random.int(3, 11)}) % 7, s: "n" + i}];`,
      `haxe.ds.ArraySort.sort(${a}, (x, y) -> x.k - y.k);`,
      `R.log(${a}.map(e -> e.k + e.s).join(" ") + ${int(g, s)});`,
    ]
  },
  (g, s) => {
    const m = g.fresh('groups')
    return [
      `var ${m} = new Map<String, Array<Int>>();`,
      `for (x in ${g.expr(s, arrayOf(intType), 1)}) {`,
      `\tvar k = x % 2 == 0 ? "even" : "odd";`,
      `\tif (!${m}.exists(k)) ${m}[k] = [];`,
      `\t${m}[k].push(x);`,
      '}',
      `R.log(R.smap(${m}, v -> v.join("+")));`,
    ]
  },
  (g, s) => {
    const o = g.fresh('om')
    return [
      `var ${o} = new Map<Range, String>();`,
      `var ${o}k = new Range(1, 2);`,
      `${o}[${o}k] = ${g.expr(s, stringType, 1)};`,
      `${o}[new Range(1, 2)] = "other";`,
      `R.log(${o}.get(${o}k) + Lambda.count(${o}) + ${o}.exists(new Range(1, 2)));`,
    ]
  },
  (g, s) => {
    const m = g.fresh('em')
    return [
      `var ${m} = new Map<Opt<Int>, Int>();`,
      `${m}[None] = 1;`,
      `${m}[Some(${small(g)})] = ${int(g, s)};`,
      `${m}[Some(${small(g)})] = 3;`,
      `R.log("" + ${m}[Some(${small(g)})] + ${m}[None] + ${m}.exists(Some(2)));`,
    ]
  },
  (g, s) => [
    `R.log(Lambda.array(Lambda.map(${g.expr(s, arrayOf(intType), 1)}, x -> "m" + x)).join(" ") + Lambda.has([1, 2], ${int(g, s)}) + Lambda.indexOf(["a"], ${g.expr(s, stringType, 1)}));`,
  ],
  (g, s) => {
    const v = g.fresh('vec')
    return [
      `var ${v} = new haxe.ds.Vector<Int>(4);`,
      `for (i in 0...4) ${v}[i] = ${hole(g, s, 'i')};`,
      `${v}[${g.random.int(0, 3)}] += ${int(g, s)};`,
      `R.log(${v}.toArray().join(",") + ${v}.length);`,
    ]
  },
  (g, s) => [
    `R.log(Type.getClassName(Type.getClass(${g.random.pick(['new Range(0, 1)', 'new SubErr(1)', '"s"', '[1]'])})) + Type.enumConstructor(Some(1)) + Type.enumIndex(Some(2)) + Type.enumParameters(Some(${int(g, s)})));`,
  ],
  (g, s) => {
    const o = g.fresh('obj')
    return [
      `var ${o}:Dynamic = {a: ${int(g, s)}, b: ${g.expr(s, stringType, 1)}};`,
      `Reflect.setField(${o}, "c", ${g.expr(s, boolType, 1)});`,
      `${o}.a = ${o}.a == 1 ? "one" : ${o}.b;`,
      `var ${o}f = Reflect.fields(${o});`,
      `${o}f.sort(Reflect.compare);`,
      `R.log(${o}f.map(f -> f + "=" + Reflect.field(${o}, f)).join(",") + Reflect.hasField(${o}, "zz") + Reflect.deleteField(${o}, "a") + ${o}.a);`,
    ]
  },
  (g, s) => [
    `R.log(haxe.Json.stringify([${int(g, s)}, ${int(g, s)}]) + haxe.Json.parse('{"q": [1, {"w": "e"}]}').q[1].w);`,
  ],
  (g, s) => {
    const i = g.fresh('it')
    return [
      `var ${i} = ${g.expr(s, arrayOf(intType), 1)}.iterator();`,
      `var ${i}n = 0;`,
      `while (${i}.hasNext() && ${i}n++ < ${small(g)}) R.log("it " + ${i}.next());`,
    ]
  },
  (g, s) =>
    [`var ${g.fresh('bytes')} = haxe.io.Bytes.ofString(${g.expr(s, stringType, 1)});`].flatMap((l) => [
      l,
      `R.log(${/var (\w+)/.exec(l)?.[1]}.toHex());`,
    ]),
]

const language: readonly Piece[] = [
  (g, s) => {
    const q = g.fresh('grid')
    return [
      `var ${q} = new Grid(${small(g) + 1});`,
      `${q}[${int(g, s)}] = ${int(g, s)};`,
      `${q}[${small(g)}] += ${q}[${int(g, s)}];`,
      `R.log("" + ${q}.total());`,
    ]
  },
  (g, s) => {
    const x = g.fresh('xs')
    return [
      `var ${x} = [${int(g, s)}, ${int(g, s)}, 3];`,
      `${x}[R.p("ix", ${g.random.int(0, 2)})] ${g.random.pick(['+=', '-=', '*=', '='])} R.p("val", ${int(g, s)});`,
      `${x}[R.p("inc", 1)]${g.random.pick(['++', '--'])};`,
      `R.log(${x}.join(","));`,
    ]
  },
  (g, s) => {
    const x = g.fresh('log')
    return [
      `var ${x} = [];`,
      `function ${x}t(n:Int):Bool { ${x}.push(n); return n % 2 == 0; }`,
      `if (${x}t(${small(g)}) && ${x}t(${small(g)}) || ${x}t(${int(g, s)})) ${x}.push(-1);`,
      `R.log(${x}.join(","));`,
    ]
  },
  (g, s) => {
    const t = g.fresh('t')
    return [
      `function ${t}(n:Int):String {`,
      '\ttry {',
      `\t\tif (n == 0) return "zero";`,
      '\t\tif (n == 1) throw "one";',
      '\t\tif (n == 2) throw 2;',
      `\t\ttry {`,
      `\t\t\tif (n == 3) throw new SubErr(${small(g)});`,
      '\t\t\tif (n == 4) throw [n];',
      '\t\t} catch (e:Int) { R.log("inner"); }',
      `\t\treturn "ok" + ${hole(g, s, 'n')};`,
      '\t} catch (e:String) {',
      '\t\treturn "s" + e;',
      '\t} catch (e:Err) {',
      '\t\treturn e.message + e.code;',
      '\t} catch (e:Dynamic) {',
      '\t\tif (n == 2) return "dyn" + e;',
      '\t\tthrow e;',
      '\t}',
      '}',
      `for (i in 0...${g.random.int(2, 6)}) try R.log(${t}(i)) catch (e:Array<Dynamic>) R.log("arr " + e.length) catch (e) R.log("x " + e.message);`,
    ]
  },
  (g, s) => {
    const w = g.fresh('w')
    return [
      `var ${w} = ${small(g) + 2};`,
      `var ${w}s = [while (${w} > 0) ${w} -= ${g.random.int(1, 2)}];`,
      `R.log(${w}s.join(",") + [for (a in 0...3) for (b in 0...a) if (a != ${int(g, s)}) '$a$b'].join(" "));`,
    ]
  },
  (g, s) => {
    const d = g.fresh('dyn')
    return [
      `var ${d}:Dynamic = ${g.random.pick([`[1, 2, 3]`, `"text"`])};`,
      `R.log("" + ${d}.length + ${d}.indexOf((${d} is String ? "x" : 2 : Dynamic)));`,
      `${d} = ${int(g, s)};`,
      `R.log(Std.string(${d} == ${int(g, s)}) + Std.isOfType(${d}, Int));`,
    ]
  },
  (g, s) => {
    const a = g.fresh('pt')
    return [
      `var ${a}:{x:Int, y:Int, ?z:Int} = {x: ${int(g, s)}, y: ${int(g, s)}};`,
      `${a}.x += ${a}.y;`,
      `R.log((switch ${a} { case {x: 0}: "x0"; case {x: x, y: y} if (x > y): "gt" + x; case {y: y}: "le" + y; }) + ${a}.z);`,
    ]
  },
  (g, s) => {
    const m = g.fresh('mon')
    return [
      `var ${m}:Money = ${int(g, s)};`,
      `${m} += ${g.expr(s, moneyType, 1)};`,
      `R.log((${m} * 2 + -${m}).text() + ${m}.half + (${m} < (5 : Money)));`,
    ]
  },
  (g, s) => {
    const f = g.fresh('fl')
    return [
      `var ${f} = ${g.expr(s, floatType, 1)};`,
      `R.log(R.fl(${f} + ${small(g)}) + R.fl(${f} / 2) + (${f} > ${small(g)}) + R.fl(Math.max(${f}, 1.5)) + Math.isNaN(${f}));`,
    ]
  },
  (g, s) => [
    `R.log(switch [${int(g, s)} & 1, ${g.expr(s, boolType, 1)}] { case [0, true]: "0t"; case [1, b]: "1" + b; case [_, false]: "f"; case _: "?"; });`,
  ],
  (g, s) => {
    const n = g.fresh('nn')
    return [
      `var ${n}:Null<Int> = ${g.expr(s, boolType, 1)} ? null : ${int(g, s)};`,
      `if (${n} == null) ${n} = ${small(g)};`,
      `${n} += 2;`,
      `${n}++;`,
      `R.log("" + ${n} + (${n} > 3));`,
    ]
  },
  (g, s) => {
    const t = g.fresh('t')
    return [
      `var ${t} = ${g.expr(s, functionOf([intType], intType), 2)};`,
      `var ${t}2:Dynamic = ${t};`,
      `R.log("" + ${t}2(${int(g, s)}) + Reflect.isFunction(${t}2) + Reflect.callMethod(null, ${t}, [${small(g)}]));`,
    ]
  },
  (g) => [`trace("${g.fresh('traced')}", ${small(g)}, [1, 2]);`],
]

/** All set pieces. */
export const pieces: readonly Piece[] = [...closures, ...library, ...language]
