// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSSkew` of the specification "css-typed-om". */
@:native("CSSSkew")
extern class CSSSkew extends CSSTransformComponent {
  function new(ax:CSSNumericValue, ay:CSSNumericValue):Void;
  var ax:CSSNumericValue;
  var ay:CSSNumericValue;
}
