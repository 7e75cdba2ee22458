// Set pieces that see one value through different types: generics at several representations, structures, interfaces,
// Dynamic, functions of other signatures, optional arguments, properties.
import {
  type Gen,
  type Scope,
  type Type,
  arrayOf,
  boolType,
  floatType,
  functionOf,
  intType,
  nullOf,
  optionOf,
  stringType,
  typeName,
} from './model.ts'

type Piece = (g: Gen, s: Scope, depth: number) => string[]

const int = (g: Gen, s: Scope, d = 1): string => g.expr(s, intType, d)
const small = (g: Gen): number => g.random.int(1, 5)
const some = (g: Gen): Type =>
  g.random.pick<Type>([
    intType,
    floatType,
    stringType,
    boolType,
    nullOf(intType),
    nullOf(floatType),
    arrayOf(intType),
    arrayOf(floatType),
    optionOf(intType),
    optionOf(floatType),
  ])
const plain = (g: Gen): Type => g.random.pick<Type>([intType, floatType, stringType, boolType])
const value = (g: Gen, s: Scope, t: Type): string => g.expr(s, t, 1)

export const typePieces: readonly Piece[] = [
  (g, s) => {
    const b = g.fresh('box')
    const t = some(g)
    const n = typeName(t)
    return [
      `var ${b} = new Box<${n}>(${value(g, s, t)});`,
      `R.log(${g.show(`${b}.set(${value(g, s, t)})`, t)} + ${g.show(`${b}.first`, t)} + ${g.show(`${b}.history()`, arrayOf(t))});`,
      `${b}.v = ${value(g, s, t)};`,
      `${b}.swap(Box.of(${value(g, s, t)}));`,
      `R.log(${g.show(`${b}.get()`, t)} + ${g.show(`${b}.map((q:${n}) -> [q, ${b}.first]).get()`, arrayOf(t))});`,
      `var ${b}f = ${b}.set;`,
      `R.log(${g.show(`${b}f(${value(g, s, t)})`, t)} + ${b}.history().length);`,
    ]
  },
  (g, s) => {
    const b = g.fresh('ib')
    return [
      `var ${b} = new IntBox(${int(g, s)});`,
      `var ${b}p:Box<Int> = ${b};`,
      `R.log(${b}p.set(${int(g, s)}) + "," + ${b}.bump() + "," + ${b}.sets + "," + ${b}p.history());`,
      `R.log("" + Fn.sumV(${b}) + Fn.sumV({v: ${int(g, s)}}, ${small(g)}) + ${b}.v + Fn.first([${b}]));`,
      `var ${b}v:{v:Int} = ${b};`,
      `${b}v.v ${g.random.pick(['+=', '-=', '*='])} ${int(g, s)};`,
      `R.log("" + ${b}.get() + (${b}v.v++) + ${b}p.v + Std.isOfType(${b}p, IntBox));`,
    ]
  },
  (g, s) => {
    const p = g.fresh('pair')
    const a = plain(g)
    const b = plain(g)
    return [
      `var ${p} = new Pair<${typeName(a)}, ${typeName(b)}>(${value(g, s, a)}, ${value(g, s, b)});`,
      `var ${p}f = ${p}.flip();`,
      `R.log(${g.show(`${p}f.v`, b)} + ${g.show(`${p}f.w`, a)} + ${g.show(`${p}f.flip().get()`, a)});`,
      `var ${p}x:Box<${typeName(a)}> = ${p};`,
      `${p}x.v = ${value(g, s, a)};`,
      `R.log(${g.show(`${p}.get()`, a)} + ${g.show(`${p}.w`, b)});`,
    ]
  },
  (g, s) => {
    const p = g.fresh('fp')
    return [
      `var ${p} = new FloatPair<Int>(${value(g, s, floatType)}, ${int(g, s)});`,
      `var ${p}b:Box<Float> = ${p};`,
      `R.log(R.fl(${p}b.get()) + R.fl(${p}.v) + ${p}.w + ${p}.flip().get());`,
      `R.log(R.arr(${p}b.map(x -> x * 2).history(), R.fl));`,
    ]
  },
  (g, s) => {
    const t = g.fresh('tree')
    const e = g.random.pick([intType, floatType, stringType])
    const cmp = e.kind === 'string' ? 'Reflect.compare(a, b) < 0' : 'a < b'
    return [
      `var ${t}:Tree<${typeName(e)}> = Leaf;`,
      `for (x in [${value(g, s, e)}, ${value(g, s, e)}, ${value(g, s, e)}, ${value(g, s, e)}]) ${t} = Trees.insert(${t}, x, (a, b) -> ${cmp});`,
      `R.log(${g.show(`Trees.list(${t})`, arrayOf(e))} + Trees.depth(${t}));`,
    ]
  },
  (g, s) => {
    const q = g.fresh('sq')
    return [
      `var ${q} = new Square(${g.random.pick(['1.5', '2.0', '0.25'])});`,
      `var ${q}s:Shape<Float> = ${q};`,
      `${q}s.label = ${value(g, s, stringType)};`,
      `R.log(${q}s.label + R.fl(${q}s.area()) + R.fl(${q}s.scale(2.0).area()) + R.fl(${q}s.scale(0.5, ${small(g)}).area()));`,
      `R.log(R.fl(Fn.side(${q})) + R.fl(${q}.side) + Fn.named(${q}) + (${q} : Named).name() + (${q} : Loud).shout(${g.random.pick(['', '"."'])}));`,
      `var ${q}f = ${q}s.scale;`,
      `R.log(R.fl(${q}f(3.0).area()) + R.fl(${q}f(1.5, 2).area()) + Square.made % 2);`,
    ]
  },
  (g, s) => {
    const c = g.fresh('cells')
    return [
      `var ${c}:Shape<Int> = new Cells(${int(g, s)} & 31);`,
      `${c}.label += "x";`,
      `R.log(${c}.label + ${c}.area() + ${c}.scale(${small(g)}, ${int(g, s)}).area() + (${c} is Cells) + Std.isOfType(${c}, Named));`,
      `var ${c}a:Array<Shape<Int>> = [${c}, ${c}.scale(2)];`,
      `for (x in ${c}a) switch (Std.downcast(x, Cells)) { case null: R.log("no"); case {n: n} if (n > ${small(g)}): R.log("n" + n); case k: R.log("k" + k.n); }`,
    ]
  },
  (g, s) => {
    const c = g.fresh('cnt')
    return [
      `var ${c} = new Counter();`,
      `${c}.add(${int(g, s)}).add(${small(g)});`,
      `R.log(${c}.total + "," + ${c}.last);`,
      `${c}.step = ${value(g, s, functionOf([intType], intType))};`,
      `${c}.last ${g.random.pick(['=', '+=', '-='])} ${int(g, s)};`,
      `R.log(${c}.add(${int(g, s)}).total + "," + (${c}.last = 4) + "," + ${c}.last++ + "," + Counter.all.indexOf(${c}));`,
    ]
  },
  (g, s) => {
    const f = g.fresh('fn')
    return [
      `R.log(Fn.opt() + Fn.opt(${int(g, s)}) + Fn.opt(${value(g, s, floatType)} + 0.5, ${value(g, s, stringType)}) + Fn.opt(null, null, null, true));`,
      `var ${f}:(?a:Int, ?b:Float, ?c:String, ?d:Bool) -> String = Fn.opt;`,
      `R.log(${f}(${small(g)}) + ${f}());`,
      `var ${f}d:Dynamic = Fn.opt;`,
      `R.log(${f}d(${small(g)}, 1.5, "q", false));`,
      `R.log("" + Fn.twice((x:Int) -> x * 3)(${int(g, s)}) + R.fl(Fn.twice((x:Float) -> x / 2)(${value(g, s, floatType)})) + Fn.twice(x -> x + "z")(${value(g, s, stringType)}));`,
    ]
  },
  (g, s) => {
    const i = g.fresh('itb')
    return [
      `var ${i}:Iterable<Int> = ${g.random.pick([`[${int(g, s)}, 2, 3]`, `new Bag(${int(g, s)}).add(4)`, `Lambda.list([5, ${int(g, s)}])`])};`,
      `R.log(Fn.collect(${i}).join(",") + Fn.drain(${i}.iterator(), 2) + Lambda.count(${i}) + Lambda.fold(${i}, (a, b) -> a + b, 0));`,
      `R.log(Fn.drain(new Range(0, 5), 3).join("") + Fn.drain(0...${small(g)}, 9) + Fn.drain(["a" => ${value(g, s, boolType)}].iterator(), 2) + Fn.collect(["k" => 1.5]).length);`,
    ]
  },
  (g, s) => {
    const a = g.fresh('da')
    return [
      `var ${a}:Array<Dynamic> = [${int(g, s)}, ${value(g, s, stringType)}, null, ${value(g, s, boolType)}, [${small(g)}], x -> x];`,
      `R.log(${a}.map(Fn.dyn).join(" "));`,
      `var ${a}i:Array<Int> = [${int(g, s)}, ${int(g, s)}];`,
      `var ${a}d:Array<Dynamic> = cast ${a}i;`,
      `R.log("" + ${a}d[0] + ${a}d.length + Fn.dyn(${a}d) + ${a}d.indexOf(${a}i[1]) + ${a}d);`,
    ]
  },
  (g, s) => {
    const a = g.fresh('vr')
    return [
      `var ${a}:Array<Box<Int>> = [for (i in 0...${small(g)}) i % 2 == 0 ? new IntBox(i) : new Box(i * ${small(g)})];`,
      `for (b in ${a}) b.set(b.get() + ${int(g, s)});`,
      `R.log(${a}.map(b -> b.v).join(",") + ${a}.filter(b -> Std.isOfType(b, IntBox)).length);`,
      `${a}.sort((x, y) -> Reflect.compare(x.v, y.v));`,
      `R.log(${a}.map(b -> b.get()).toString());`,
    ]
  },
  (g, s) => {
    const d = g.fresh('st')
    return [
      `var ${d}:{?a:Int, b:Float, ?c:Array<Float>, f:Int->Int} = {b: ${value(g, s, floatType)}, f: ${value(g, s, functionOf([intType], intType))}};`,
      `${d}.c = [${value(g, s, floatType)}];`,
      `${d}.c.push(${d}.b);`,
      `${d}.b += 1.5;`,
      `R.log(${d}.a + R.fl(${d}.b) + R.arr(${d}.c, R.fl) + ${d}.f(${int(g, s)}));`,
      `${d}.f = x -> x - ${small(g)};`,
      `if (${d}.a == null) ${d}.a = ${d}.f(${small(g)});`,
      `var ${d}g = ${d}.f;`,
      `R.log("" + ${d}.a + ${d}g(1));`,
    ]
  },
  (g, s) => {
    const m = g.fresh('mm')
    const t = plain(g)
    return [
      `var ${m}:Map<String, Map<Int, ${typeName(t)}>> = [];`,
      `for (k in ["a", "b", "a"]) {`,
      `\tif (!${m}.exists(k)) ${m}[k] = new Map();`,
      `\t${m}[k][${m}[k].exists(1) ? 2 : 1] = ${value(g, s, t)};`,
      '}',
      `R.log(R.smap(${m}, (v:Map<Int, ${typeName(t)}>) -> R.imap(v, (w:${typeName(t)}) -> ${g.show('w', t)})));`,
      `R.log("" + ${m}.remove("b") + ${m}.remove("z") + Lambda.count(${m}) + (${m}["q"] == null));`,
    ]
  },
  (g, s) => {
    const x = g.fresh('nx')
    const t = g.random.pick([intType, floatType, boolType])
    const n = `Null<${typeName(t)}>`
    return [
      `var ${x}:${n} = ${g.random.pick(['null', value(g, s, t)])};`,
      `var ${x}a:Array<${n}> = [${x}, ${value(g, s, t)}, null];`,
      `${x}a[5] = ${x}a[1];`,
      `R.log(R.arr(${x}a, (v:${n}) -> R.nul(v, (w:${typeName(t)}) -> ${g.show('w', t)})));`,
      `function ${x}f(?v:${typeName(t)}, w:${typeName(t)} = ${t.kind === 'int' ? '4' : t.kind === 'float' ? '0.5' : 'true'}):${typeName(t)} return v == null ? w : v;`,
      `R.log(${g.show(`${x}f()`, t)} + ${g.show(`${x}f(${x})`, t)} + ${g.show(`${x}f(null, ${value(g, s, t)})`, t)} + (${x} == ${x}a[0]) + (${x} != null));`,
    ]
  },
  (g, s) => {
    const o = g.fresh('ord')
    return [
      `function ${o}(n:String):Box<Int> { R.log("get " + n); return new Box(${small(g)}); }`,
      `${o}("a").v ${g.random.pick(['+=', '-='])} ${o}("b").v + R.p("c", ${int(g, s)});`,
      `R.log("" + ${o}("d").set(${o}("e").get() - ${o}("f").v++));`,
      `var ${o}m = ["k" => [1, 2]];`,
      `${o}m[R.p("key", "k")][R.p("idx", ${g.random.int(0, 1)})] += R.p("add", ${int(g, s)});`,
      `R.log("" + ${o}m["k"] + [R.p("1", 1), R.p("2", 2)].concat([R.p("3", 3)]) + {b: R.p("fb", 1), a: R.p("fa", 2)}.a);`,
    ]
  },
  (g, s) => {
    const w = g.fresh('wh')
    return [
      `var ${w} = 0;`,
      `var ${w}s = "";`,
      `while (true) {`,
      `\tswitch (${w}++) {`,
      `\t\tcase 0 | 2: continue;`,
      `\t\tcase ${g.random.int(3, 6)}: ${w}s += "x" + ${int(g, s)};`,
      `\t\tcase n if (n > 7): break;`,
      `\t\tdefault: try { if (${w} % 3 == 0) throw ${w}; ${w}s += ${w}; } catch (e:Int) { if (e > 5) break; else continue; }`,
      `\t}`,
      `\t${w}s += ";";`,
      `}`,
      `R.log(${w}s + ${w});`,
    ]
  },
  (g, s) => {
    const r = g.fresh('ret')
    return [
      `function ${r}(n:Int):Array<String> {`,
      `\tvar out = [];`,
      `\tfor (i in 0...4) {`,
      `\t\tvar f = if (i == n) () -> out.push("hit" + i) else () -> out.push('no$i');`,
      `\t\tf();`,
      `\t\ttry { if (i == ${g.random.int(1, 3)}) { f = () -> out.push("late"); throw out; } } catch (a:Array<Dynamic>) { a.push("caught" + i); if (n == ${small(g)}) return out; f(); }`,
      `\t}`,
      `\treturn out;`,
      `}`,
      `for (k in 0...3) R.log(${r}(k + (${int(g, s)} & 1)).join(" "));`,
    ]
  },
]
