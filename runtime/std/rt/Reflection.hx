package rt;

/*
 * What the program knows of its own classes. The compiler writes the bodies from its class tables.
 */

/** Reflection over class ids; only what a program reaches is made. */
extern class Reflection {
  /** The dotted Haxe name of a class, enum or enum constructor's enum; null for others. */
  @:reflect("className") static function className(id:Int):Null<String>;

  /** The run-time metadata of a class or enum as JSON; null for none. */
  @:reflect("metadata") static function metadata(id:Int):Null<String>;

  /** The type information of a class with `@:rtti`, as XML; null for others. */
  @:reflect("rtti") static function rtti(id:Int):Null<String>;

  /** The class above it, 0 for none. */
  @:reflect("superClass") static function superClass(id:Int):Int;

  /** 0 nothing, 1 class, 2 enum constructor, 3 structure, 4 closure, 5 interface. */
  @:reflect("kindOf") static function kindOf(id:Int):Int;

  /** Own and inherited fields of a class (methods included), data fields of a structure. */
  @:reflect("instanceFields") static function instanceFields(id:Int):Array<String>;

  @:reflect("ctorName") static function ctorName(id:Int):String;
  @:reflect("ctorIndex") static function ctorIndex(id:Int):Int;
  @:reflect("ctorArity") static function ctorArity(id:Int):Int;
  @:reflect("enumParams") static function enumParams(v:Dynamic):Array<Dynamic>;

  /** The enum of a constructor. */
  @:reflect("enumBase") static function enumBase(id:Int):Int;

  @:reflect("enumCtorNames") static function enumCtorNames(enumId:Int):Array<String>;
  @:reflect("makeEnum") static function makeEnum(enumId:Int, index:Int, params:Array<Dynamic>):Dynamic;
  @:reflect("createEmpty") static function createEmpty(id:Int):Dynamic;
  @:reflect("createInstance") static function createInstance(id:Int, args:Array<Dynamic>):Dynamic;

  /** 0 where no such class is in the program. */
  @:reflect("classIdOfName") static function classIdOfName(name:String):Int;

  @:reflect("enumIdOfName") static function enumIdOfName(name:String):Int;
  @:reflect("getField") static function getField(o:Dynamic, name:String):Dynamic;
  @:reflect("setField") static function setField(o:Dynamic, name:String, v:Dynamic):Void;
  @:reflect("hasField") static function hasField(o:Dynamic, name:String):Bool;
  @:reflect("getProperty") static function getProperty(o:Dynamic, name:String):Dynamic;
  @:reflect("setProperty") static function setProperty(o:Dynamic, name:String, v:Dynamic):Void;
  @:reflect("staticField") static function staticField(id:Int, name:String):Dynamic;
  @:reflect("setStaticField") static function setStaticField(id:Int, name:String, v:Dynamic):Void;
  @:reflect("staticFields") static function staticFields(id:Int):Array<String>;

  /** The object's own `toString()`, null where its class has none. */
  @:reflect("callToString") static function callToString(o:Dynamic):Null<String>;

  @:reflect("isInstance") static function isInstance(v:Dynamic, id:Int):Bool;
  @:reflect("applyClosure") static function applyClosure(f:Dynamic, args:Array<Dynamic>):Dynamic;
  @:reflect("isClosure") static function isClosure(v:Dynamic):Bool;

  /** Whether both are the same method of the same object. */
  @:reflect("sameClosure") static function sameClosure(a:Dynamic, b:Dynamic):Bool;

  /** A field of a structure literal; null where it has none of that name. */
  @:reflect("structGet") static function structGet(o:Dynamic, name:String):Dynamic;

  /** Writes a field that a structure literal has. */
  @:reflect("structSet") static function structSet(o:Dynamic, name:String, v:Dynamic):Void;

  /** Whether a structure literal has the field. */
  @:reflect("structHas") static function structHas(o:Dynamic, name:String):Bool;
}
