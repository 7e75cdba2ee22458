package haxe.rtti;

import haxe.rtti.CType;
import haxe.xml.Access;

/** Reads type information: that of a class, or a file that the compiler wrote for a program with `--xml`. */
class XmlParser {
  /** The types that were read, packages as trees. */
  public var root:TypeRoot;

  var curplatform:String;

  /** Begins without types. */
  public function new() {
    root = [];
  }

  /** Orders types and packages by name, packages before types; without an argument all that was read. */
  public function sort(?l:TypeRoot) {
    if (l == null) l = root;
    l.sort(compareTrees);
    for (t in l)
      switch t {
        case TPackage(_, _, subs):
          sort(subs);
        case TClassdecl(c):
          sortFields(c.fields);
          sortFields(c.statics);
        case TEnumdecl(_), TTypedecl(_), TAbstractdecl(_):
      }
  }

  static function compareTrees(a:TypeTree, b:TypeTree):Int {
    var first = nameOf(a);
    var second = nameOf(b);
    return first == second ? 0 : first > second ? 1 : -1;
  }

  /** Packages begin with a small letter or an underscore, and come before types by it. */
  static function nameOf(t:TypeTree):String
    return switch t {
      case TPackage(name, _, _): " " + name;
      case _: TypeApi.typeInfos(t).path;
    }

  /** Variables before methods, the constructor first of these, then by name; of the same name the later first. */
  function sortFields(fields:Array<ClassField>) {
    fields.reverse();
    fields.sort((a, b) -> {
      var varA = TypeApi.isVar(a.type);
      var varB = TypeApi.isVar(b.type);
      if (varA != varB) return varA ? -1 : 1;
      if (a.name == "new") return -1;
      if (b.name == "new") return 1;
      return a.name == b.name ? 0 : a.name > b.name ? 1 : -1;
    });
  }

  /** Adds the types of a file for a platform: `x` is its outermost element. */
  public function process(x:Xml, platform:String) {
    curplatform = platform;
    for (e in new Access(x).elements)
      merge(processElement(e.x));
  }

  /** Called for each field that a class has on a later platform only. */
  dynamic public function newField(c:Classdef, f:ClassField) {}

  // ---------------------------------------------------------------- merging platforms

  function merge(t:TypeTree) {
    var infos = TypeApi.typeInfos(t);
    var list = packageOf(infos.path.split("."));
    for (known in list) {
      if (known.match(TPackage(_, _, _))) continue;
      var before = TypeApi.typeInfos(known);
      if (before.path != infos.path) continue;
      if (before.module != infos.module) incompatible(before, 'module ${infos.module} should be ${before.module}');
      if (before.doc != null && infos.doc != null && before.doc != infos.doc) incompatible(before, "documentation is different");
      if (before.isPrivate != infos.isPrivate) incompatible(before, "private flag is different");
      var same = switch [known, t] {
        case [TClassdecl(a), TClassdecl(b)]: mergeClasses(a, b);
        case [TEnumdecl(a), TEnumdecl(b)]: mergeEnums(a, b);
        case [TTypedecl(a), TTypedecl(b)]: mergeTypedefs(a, b);
        case [TAbstractdecl(a), TAbstractdecl(b)]: mergeAbstracts(a, b);
        case [TTypedecl(_), _]: false;
        case _: incompatible(before, "type kind is different");
      }
      if (!same) incompatible(before, "could not merge definition");
      return;
    }
    list.push(t);
  }

  function incompatible(known:TypeInfos, why:String):Bool
    throw 'Incompatibilities between ${known.path} in ${known.platforms.join(",")} and $curplatform ($why)';

  /** The list of a type's package; packages that aren't there yet are made. */
  function packageOf(path:Array<String>):Array<TypeTree> {
    path.pop();
    var list = root;
    var full = [];
    for (name in path) {
      full.push(name);
      list = subPackage(list, name, full.join("."));
    }
    return list;
  }

  static function subPackage(list:Array<TypeTree>, name:String, full:String):Array<TypeTree> {
    for (t in list)
      switch t {
        case TPackage(n, _, subs) if (n == name):
          return subs;
        case _:
      }
    var subs = [];
    list.push(TPackage(name, full, subs));
    return subs;
  }

  static function isInline(f:ClassField):Bool
    return f.get == RInline && f.set == RNo;

  static function isMethod(f:ClassField):Bool
    return f.get == RNormal && f.set == RMethod;

  /** What is inline on one platform only counts as a method. */
  function mergeRights(f1:ClassField, f2:ClassField):Bool {
    if (isInline(f1) && isMethod(f2)) {
      f1.get = RNormal;
      f1.set = RMethod;
    } else if (isMethod(f1) && isInline(f2)) {
      f2.get = RNormal;
      f2.set = RMethod;
    }
    return TypeApi.rightsEq(f1.get, f2.get) && TypeApi.rightsEq(f1.set, f2.set);
  }

  function mergeDoc(a:{doc:Null<String>}, b:{doc:Null<String>}) {
    if (a.doc == null) a.doc = b.doc;
    else if (b.doc == null) b.doc = a.doc;
  }

  function mergeField(known:Array<ClassField>, f:ClassField):Bool {
    for (k in known) {
      if (k.name != f.name) continue;
      mergeDoc(k, f);
      if (!mergeRights(k, f) || !TypeApi.fieldEq(k, f)) continue;
      k.platforms.push(curplatform);
      return true;
    }
    return false;
  }

  function mergeClasses(c:Classdef, c2:Classdef):Bool {
    if (c.isInterface != c2.isInterface) return false;
    if (curplatform != null) c.platforms.push(curplatform);
    if (c.isExtern != c2.isExtern) c.isExtern = false;
    mergeDoc(c, c2);
    for (f in c2.fields)
      if (!mergeField(c.fields, f)) {
        newField(c, f);
        c.fields.push(f);
      }
    for (f in c2.statics)
      if (!mergeField(c.statics, f)) {
        newField(c, f);
        c.statics.push(f);
      }
    return true;
  }

  function mergeEnums(e:Enumdef, e2:Enumdef):Bool {
    if (e.isExtern != e2.isExtern) return false;
    if (curplatform != null) e.platforms.push(curplatform);
    mergeDoc(e, e2);
    for (c2 in e2.constructors) {
      var known = Lambda.find(e.constructors, c -> TypeApi.constructorEq(c, c2));
      if (known == null) e.constructors.push(c2);
      else if (curplatform != null) known.platforms.push(curplatform);
    }
    return true;
  }

  function mergeTypedefs(t:Typedef, t2:Typedef):Bool {
    if (curplatform == null) return false;
    t.platforms.push(curplatform);
    t.types.set(curplatform, t2.type);
    return true;
  }

  function mergeAbstracts(a:Abstractdef, a2:Abstractdef):Bool {
    if (curplatform == null) return false;
    if (!sameCasts(a.to, a2.to) || !sameCasts(a.from, a2.from)) return false;
    if (a.impl != null && a2.impl != null) mergeClasses(a.impl, a2.impl);
    mergeDoc(a, a2);
    a.platforms.push(curplatform);
    return true;
  }

  static function sameCasts(a:Array<{t:CType, field:Null<String>}>, b:Array<{t:CType, field:Null<String>}>):Bool {
    if (a.length != b.length) return false;
    for (i in 0...a.length)
      if (!TypeApi.typeEq(a[i].t, b[i].t)) return false;
    return true;
  }

  // ---------------------------------------------------------------- declarations

  /** The type that an element declares. */
  public function processElement(x:Xml):TypeTree {
    var e = new Access(x);
    return switch e.name {
      case "class": TClassdecl(readClass(e));
      case "enum": TEnumdecl(readEnum(e));
      case "typedef": TTypedecl(readTypedef(e));
      case "abstract": TAbstractdecl(readAbstract(e));
      case name: throw 'Invalid $name';
    }
  }

  static inline function optional(e:Access, name:String):Null<String>
    return e.x.get(name);

  static function names(text:Null<String>):Array<String>
    return text == null || text == "" ? [] : text.split(":");

  function platforms():Platforms
    return curplatform == null ? [] : [curplatform];

  static function docOf(e:Access):Null<String>
    return e.hasNode.haxe_doc ? e.node.haxe_doc.innerData : null;

  static function metaOf(e:Access):MetaData {
    if (!e.hasNode.meta) return [];
    return [for (m in e.node.meta.nodes.m) {name: m.att.n, params: [for (v in m.nodes.e) v.innerHTML]}];
  }

  function readPath(e:Access):PathParams
    return {path: e.att.path, params: [for (c in e.elements) readType(c)]};

  function readClass(e:Access):Classdef {
    var superClass = null;
    var interfaces = [];
    var fields = [];
    var statics = [];
    var tdynamic = null;
    var doc = null;
    var meta = [];
    var isInterface = e.x.exists("interface");
    for (c in e.elements)
      switch c.name {
        case "haxe_doc":
          doc = c.innerData;
        case "extends":
          if (isInterface) interfaces.push(readPath(c));
          else superClass = readPath(c);
        case "implements":
          interfaces.push(readPath(c));
        case "haxe_dynamic":
          tdynamic = readType(new Access(c.x.firstElement()));
        case "meta":
          meta = metaOf(e);
        case _:
          if (c.x.exists("static")) statics.push(readField(c));
          else fields.push(readField(c));
      }
    return {
      file: optional(e, "file"),
      path: e.att.path,
      module: optional(e, "module"),
      doc: doc,
      isPrivate: e.x.exists("private"),
      isExtern: e.x.exists("extern"),
      isFinal: e.x.exists("final"),
      isInterface: isInterface,
      params: names(e.att.params),
      superClass: superClass,
      interfaces: interfaces,
      fields: fields,
      statics: statics,
      tdynamic: tdynamic,
      platforms: platforms(),
      meta: meta
    };
  }

  function readField(e:Access, isPublic = false):ClassField {
    var elements = e.elements;
    var type = readType(elements.next());
    var overloads = null;
    for (c in elements)
      if (c.name == "overloads") overloads = [for (o in c.elements) readField(o)];
    var line = optional(e, "line");
    return {
      name: e.name,
      type: type,
      isPublic: isPublic || e.x.exists("public"),
      isFinal: e.x.exists("final"),
      isOverride: e.x.exists("override"),
      line: line == null ? null : Std.parseInt(line),
      doc: docOf(e),
      get: rights(optional(e, "get")),
      set: rights(optional(e, "set")),
      params: names(optional(e, "params")),
      platforms: platforms(),
      meta: metaOf(e),
      overloads: overloads,
      expr: optional(e, "expr")
    };
  }

  static function rights(text:Null<String>):Rights
    return switch text {
      case null: RNormal;
      case "null": RNo;
      case "method": RMethod;
      case "dynamic": RDynamic;
      case "inline": RInline;
      case accessor: RCall(accessor);
    }

  function readEnum(e:Access):Enumdef {
    var constructors = [];
    for (c in e.elements)
      if (c.name != "haxe_doc" && c.name != "meta") constructors.push(readConstructor(c));
    return {
      file: optional(e, "file"),
      path: e.att.path,
      module: optional(e, "module"),
      doc: docOf(e),
      isPrivate: e.x.exists("private"),
      isExtern: e.x.exists("extern"),
      params: names(e.att.params),
      constructors: constructors,
      platforms: platforms(),
      meta: metaOf(e)
    };
  }

  function readConstructor(e:Access):EnumField {
    var args = null;
    if (e.x.exists("a")) {
      var elements = e.elements;
      args = [for (name in e.att.a.split(":")) {
        var opt = StringTools.startsWith(name, "?");
        {name: opt ? name.substr(1) : name, opt: opt, t: readType(elements.next())};
      }];
    }
    return {name: e.name, args: args, doc: docOf(e), meta: metaOf(e), platforms: platforms()};
  }

  function readTypedef(e:Access):Typedef {
    var type = readType(new Access(e.x.firstElement()));
    var types = new Map<String, CType>();
    if (curplatform != null) types.set(curplatform, type);
    return {
      file: optional(e, "file"),
      path: e.att.path,
      module: optional(e, "module"),
      doc: docOf(e),
      isPrivate: e.x.exists("private"),
      params: names(e.att.params),
      type: type,
      types: types,
      platforms: platforms(),
      meta: metaOf(e)
    };
  }

  function readAbstract(e:Access):Abstractdef {
    var impl = null;
    var athis = null;
    var from = [];
    var to = [];
    for (c in e.elements)
      switch c.name {
        case "from":
          from = [for (cast_ in c.elements) readCast(cast_)];
        case "to":
          to = [for (cast_ in c.elements) readCast(cast_)];
        case "impl":
          impl = readClass(c.node.resolve("class"));
        case "this":
          athis = readType(new Access(c.x.firstElement()));
        case _:
      }
    return {
      file: optional(e, "file"),
      path: e.att.path,
      module: optional(e, "module"),
      doc: docOf(e),
      isPrivate: e.x.exists("private"),
      params: names(e.att.params),
      platforms: platforms(),
      meta: metaOf(e),
      athis: athis,
      to: to,
      from: from,
      impl: impl
    };
  }

  function readCast(e:Access):{t:CType, field:Null<String>}
    return {t: readType(new Access(e.x.firstElement())), field: optional(e, "field")};

  // ---------------------------------------------------------------- types

  function readType(e:Access):CType {
    return switch e.name {
      case "unknown": CUnknown;
      case "e": CEnum(e.att.path, readTypes(e));
      case "c": CClass(e.att.path, readTypes(e));
      case "t": CTypedef(e.att.path, readTypes(e));
      case "x": CAbstract(e.att.path, readTypes(e));
      case "f": readFunction(e);
      case "a": CAnonymous([for (f in e.elements) readField(f, true)]);
      case "d":
        var of = e.x.firstElement();
        CDynamic(of == null ? null : readType(new Access(of)));
      case name: throw 'Invalid $name';
    }
  }

  function readTypes(e:Access):Array<CType>
    return [for (c in e.elements) readType(c)];

  function readFunction(e:Access):CType {
    var args = [];
    var elements = e.elements;
    var values = e.x.exists("v") ? e.att.v.split(":") : null;
    var argNames = e.att.a == "" ? [] : e.att.a.split(":");
    var types = readTypes(e);
    var ret = types.pop();
    for (i in 0...types.length) {
      var name = i < argNames.length ? argNames[i] : "";
      var opt = StringTools.startsWith(name, "?");
      var value = values == null || i >= values.length || values[i] == "" ? null : values[i];
      args.push({name: opt ? name.substr(1) : name, opt: opt, t: types[i], value: value});
    }
    return CFunction(args, ret);
  }
}
