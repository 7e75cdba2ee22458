// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMPoint` of the specification "geometry". */
@:native("DOMPoint")
extern class DOMPoint extends DOMPointReadOnly {
  function new(?x:Float, ?y:Float, ?z:Float, ?w:Float):Void;
  static function fromPoint(?other:DOMPointInit):DOMPoint;
}
