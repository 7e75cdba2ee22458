// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSSkewY` of the specification "css-typed-om". */
@:native("CSSSkewY")
extern class CSSSkewY extends CSSTransformComponent {
  function new(ay:CSSNumericValue):Void;
  var ay:CSSNumericValue;
}
