package haxe.rtti;

/*
 * Metadata at run time.
 */

import rt.ClassIds;
import rt.ClassValue;
import rt.Reflection;

/** Reads `@name(values)` of types and fields; `@:name` is for the compiler alone. */
class Meta {
  /** The metadata of a class or enum: per name its values, null where there are none. */
  public static function getType(t:Dynamic):Dynamic<Array<Dynamic>>
    return part(t, "obj");

  /** The metadata of its static fields, by field. */
  public static function getStatics(t:Dynamic):Dynamic<Dynamic<Array<Dynamic>>>
    return part(t, "statics");

  /** The metadata of its fields or constructors, by field; that of `new` under `_`. */
  public static function getFields(t:Dynamic):Dynamic<Dynamic<Array<Dynamic>>>
    return part(t, "fields");

  static function part(t:Dynamic, name:String):Dynamic {
    if (t is ClassValue) {
      var cls:ClassValue = cast t;
      var text = cls.id < ClassIds.FIRST ? null : Reflection.metadata(cls.id);
      if (text != null) {
        var all:Dynamic = haxe.Json.parse(text);
        if (Reflect.hasField(all, name)) return Reflect.field(all, name);
      }
    }
    return {};
  }
}
