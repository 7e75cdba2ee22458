// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMQuad` of the specification "geometry". */
@:native("DOMQuad")
extern class DOMQuad {
  function new(?p1:DOMPointInit, ?p2:DOMPointInit, ?p3:DOMPointInit, ?p4:DOMPointInit):Void;
  var p1(default, null):DOMPoint;
  var p2(default, null):DOMPoint;
  var p3(default, null):DOMPoint;
  var p4(default, null):DOMPoint;
  function getBounds():DOMRect;
  function toJSON():Dynamic;
  static function fromRect(?other:DOMRectInit):DOMQuad;
  static function fromQuad(?other:DOMQuadInit):DOMQuad;
}
