// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSTranslate` of the specification "css-typed-om". */
@:native("CSSTranslate")
extern class CSSTranslate extends CSSTransformComponent {
  function new(x:CSSNumericValue, y:CSSNumericValue, ?z:CSSNumericValue):Void;
  var x:CSSNumericValue;
  var y:CSSNumericValue;
  var z:CSSNumericValue;
}
