// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Origin` of the specification "html". */
@:native("Origin")
extern class Origin {
  function new():Void;
  var opaque(default, null):Bool;
  function isSameOrigin(other:Origin):Bool;
  function isSameSite(other:Origin):Bool;
  static function from(value:Dynamic):Origin;
}
