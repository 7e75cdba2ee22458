// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSPerspective` of the specification "css-typed-om". */
@:native("CSSPerspective")
extern class CSSPerspective extends CSSTransformComponent {
  function new(length:haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>):Void;
  var length:haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>;
}
