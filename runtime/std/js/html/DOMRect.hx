// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMRect` of the specification "geometry". */
@:native("DOMRect")
extern class DOMRect extends DOMRectReadOnly {
  function new(?x:Float, ?y:Float, ?width:Float, ?height:Float):Void;
  static function fromRect(?other:DOMRectInit):DOMRect;
}
