package haxe.rtti;

/*
 * Type information as data: what haxe.rtti.Rtti and haxe.rtti.XmlParser give.
 */

/** The dotted path of a type. */
typedef Path = String;

/** Names of platforms that have something. */
typedef Platforms = Array<String>;

/** One argument of a function. */
typedef FunctionArgument = {
  /** The argument's name, empty in a type that has none. */
  var name:String;

  /** Whether it may be left out. */
  var opt:Bool;

  /** Its type. */
  var t:CType;

  /** Its default as Haxe code, null where it has none. */
  @:optional var value:String;
}

/** A type. */
enum CType {
  /** A type that was never found out. */
  CUnknown;

  /** An enum. */
  CEnum(name:Path, params:Array<CType>);

  /** A class or an interface; type parameters as well, which have what declares them in the path. */
  CClass(name:Path, params:Array<CType>);

  /** A typedef. */
  CTypedef(name:Path, params:Array<CType>);

  /** A function. */
  CFunction(args:Array<FunctionArgument>, ret:CType);

  /** A structure. */
  CAnonymous(fields:Array<ClassField>);

  /** `Dynamic`, or `Dynamic<T>`. */
  CDynamic(?t:CType);

  /** An abstract. */
  CAbstract(name:Path, params:Array<CType>);
}

/** A class with its type arguments. */
typedef PathParams = {
  /** Its path. */
  var path:Path;

  /** Its type arguments. */
  var params:Array<CType>;
}

/** Names of type parameters. */
typedef TypeParams = Array<String>;

/** Who may read or write a field, and how. */
enum Rights {
  /** Everybody who sees the field. */
  RNormal;

  /** Nobody, or the class alone. */
  RNo;

  /** Through a method; `accessor` stands for `get_name` or `set_name`. */
  RCall(m:String);

  /** It is a method. */
  RMethod;

  /** It is a `dynamic` method. */
  RDynamic;

  /** It is written out where it is used. */
  RInline;
}

/** Metadata in the order it was written, values as Haxe code. */
typedef MetaData = Array<{name:String, params:Array<String>}>;

/** A field of a class or of a structure. */
typedef ClassField = {
  /** The field's name. */
  var name:String;

  /** Its type. */
  var type:CType;

  /** Whether everybody sees it. */
  var isPublic:Bool;

  /** Whether it is `final`. */
  var isFinal:Bool;

  /** Whether it overrides a method. */
  var isOverride:Bool;

  /** The text of its doc comment. */
  var doc:Null<String>;

  /** How it is read. */
  var get:Rights;

  /** How it is written. */
  var set:Rights;

  /** Its own type parameters. */
  var params:TypeParams;

  /** The platforms that have it. */
  var platforms:Platforms;

  /** Its metadata. */
  var meta:MetaData;

  /** The line of its code. */
  var line:Null<Int>;

  /** Its other signatures. */
  var overloads:Null<Array<ClassField>>;

  /** What a variable begins with, as Haxe code. */
  var expr:Null<String>;
}

/** What all kinds of types have. */
typedef TypeInfos = {
  /** The dotted path. */
  var path:Path;

  /** The module, where it has another path. */
  var module:Path;

  /** The file, where it is known. */
  var file:Null<String>;

  /** Type parameters. */
  var params:TypeParams;

  /** The text of its doc comment. */
  var doc:Null<String>;

  /** Whether only its module sees it. */
  var isPrivate:Bool;

  /** The platforms that have it. */
  var platforms:Platforms;

  /** Its metadata. */
  var meta:MetaData;
}

/** A class or an interface. */
typedef Classdef = TypeInfos & {
  /** Whether it is declared only. */
  var isExtern:Bool;

  /** Whether it is an interface. */
  var isInterface:Bool;

  /** Whether nothing may extend it. */
  var isFinal:Bool;

  /** The class above. */
  var superClass:Null<PathParams>;

  /** The interfaces it implements; of an interface those it extends. */
  var interfaces:Array<PathParams>;

  /** Instance fields, the constructor as `new`. */
  var fields:Array<ClassField>;

  /** Static fields. */
  var statics:Array<ClassField>;

  /** The type of fields of any name. */
  var tdynamic:Null<CType>;
}

/** A constructor of an enum. */
typedef EnumField = {
  /** Its name. */
  var name:String;

  /** Its arguments, null where it takes none. */
  var args:Null<Array<{name:String, opt:Bool, t:CType}>>;

  /** The text of its doc comment. */
  var doc:String;

  /** The platforms that have it. */
  var platforms:Platforms;

  /** Its metadata. */
  var meta:MetaData;
}

/** An enum. */
typedef Enumdef = TypeInfos & {
  /** Whether it is declared only. */
  var isExtern:Bool;

  /** Its constructors. */
  var constructors:Array<EnumField>;
}

/** A typedef. */
typedef Typedef = TypeInfos & {
  /** What it stands for. */
  var type:CType;

  /** What it stands for by platform. */
  var types:Map<String, CType>;
}

/** An abstract. */
typedef Abstractdef = TypeInfos & {
  /** Types it comes from, with the method that converts. */
  var to:Array<{t:CType, field:Null<String>}>;

  /** Types it goes to, with the method that converts. */
  var from:Array<{t:CType, field:Null<String>}>;

  /** The class of its methods. */
  var impl:Classdef;

  /** The type underneath. */
  var athis:CType;
}

/** A type, or a package of types. */
enum TypeTree {
  /** A package. */
  TPackage(name:String, full:String, subs:Array<TypeTree>);

  /** A class or an interface. */
  TClassdecl(c:Classdef);

  /** An enum. */
  TEnumdecl(e:Enumdef);

  /** A typedef. */
  TTypedecl(t:Typedef);

  /** An abstract. */
  TAbstractdecl(a:Abstractdef);
}

/** Types and packages without a package. */
typedef TypeRoot = Array<TypeTree>;

/** Questions about type information. */
class TypeApi {
  /** What all kinds of types have; throws for a package. */
  public static function typeInfos(t:TypeTree):TypeInfos
    return switch t {
      case TClassdecl(c): c;
      case TEnumdecl(e): e;
      case TTypedecl(t): t;
      case TAbstractdecl(a): a;
      case TPackage(_, _, _): throw "Unexpected Package";
    }

  /** Whether a field of that type is a variable. */
  public static function isVar(t:CType):Bool
    return !t.match(CFunction(_, _));

  static function allEq<T>(a:Array<T>, b:Array<T>, eq:(T, T) -> Bool):Bool {
    if (a.length != b.length) return false;
    for (i in 0...a.length)
      if (!eq(a[i], b[i])) return false;
    return true;
  }

  /** Whether two ways of access are the same. */
  public static function rightsEq(r1:Rights, r2:Rights):Bool
    return switch [r1, r2] {
      case [RCall(a), RCall(b)]: a == b;
      case _: Type.enumIndex(r1) == Type.enumIndex(r2);
    }

  /** Whether two types are the same, names of arguments included. */
  public static function typeEq(t1:CType, t2:CType):Bool
    return switch [t1, t2] {
      case [CUnknown, CUnknown]: true;
      case [CEnum(a, p), CEnum(b, q)], [CClass(a, p), CClass(b, q)], [CTypedef(a, p), CTypedef(b, q)], [CAbstract(a, p), CAbstract(b, q)]:
        a == b && allEq(p, q, typeEq);
      case [CFunction(a, p), CFunction(b, q)]:
        allEq(a, b, (x, y) -> x.name == y.name && x.opt == y.opt && typeEq(x.t, y.t)) && typeEq(p, q);
      case [CAnonymous(a), CAnonymous(b)]: allEq(a, b, fieldEq);
      case [CDynamic(a), CDynamic(b)]: (a == null) == (b == null) && (a == null || typeEq(a, b));
      case _: false;
    }

  /** Whether two fields are the same but for their metadata and platforms. */
  public static function fieldEq(f1:ClassField, f2:ClassField):Bool
    return f1.name == f2.name && f1.isPublic == f2.isPublic && f1.doc == f2.doc && typeEq(f1.type, f2.type) && rightsEq(f1.get, f2.get) && rightsEq(f1.set,
      f2.set) && allEq(f1.params, f2.params, (a, b) -> a == b);

  /** Whether two constructors of enums are the same. */
  public static function constructorEq(c1:EnumField, c2:EnumField):Bool {
    if (c1.name != c2.name || c1.doc != c2.doc || (c1.args == null) != (c2.args == null)) return false;
    return c1.args == null || allEq(c1.args, c2.args, (a, b) -> a.name == b.name && a.opt == b.opt && typeEq(a.t, b.t));
  }
}

/** Types as text. */
class CTypeTools {
  /** The type as it is written in Haxe. */
  public static function toString(t:CType):String
    return switch t {
      case CUnknown: "unknown";
      case CEnum(name, params), CClass(name, params), CTypedef(name, params), CAbstract(name, params):
        params.length == 0 ? name : '$name<${params.map(toString).join(", ")}>';
      case CFunction(args, ret):
        var from = args.length == 0 ? "Void" : args.map(argument).join(" -> ");
        from + " -> " + toString(ret);
      case CAnonymous(fields):
        "{ " + fields.map(f -> f.name + ":" + toString(f.type)).join(", ") + "}";
      case CDynamic(null): "Dynamic";
      case CDynamic(of): 'Dynamic<${toString(of)}>';
    }

  static function argument(a:FunctionArgument):String {
    var name = (a.opt ? "?" : "") + (a.name == "" ? "" : a.name + ":");
    return name + toString(a.t) + (a.value == null ? "" : " = " + a.value);
  }
}
