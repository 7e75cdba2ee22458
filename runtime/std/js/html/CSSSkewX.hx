// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSSkewX` of the specification "css-typed-om". */
@:native("CSSSkewX")
extern class CSSSkewX extends CSSTransformComponent {
  function new(ax:CSSNumericValue):Void;
  var ax:CSSNumericValue;
}
