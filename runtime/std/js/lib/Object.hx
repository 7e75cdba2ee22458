package js.lib;

/*
 * Objects.
 */

/** JavaScript's `Object`. */
@:native("Object")
extern class Object {
  static function assign(target:Dynamic, source:Dynamic):Dynamic;
  static function create(proto:Dynamic):Dynamic;
  static function entries(o:Dynamic):Dynamic;
  static function freeze(o:Dynamic):Dynamic;
  static function keys(o:Dynamic):Dynamic;
  static function values(o:Dynamic):Dynamic;
  static function is(a:Dynamic, b:Dynamic):Bool;
}
