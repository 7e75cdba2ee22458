// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSTransformComponent` of the specification "css-typed-om". */
@:native("CSSTransformComponent")
extern class CSSTransformComponent {
  var is2D:Bool;
  function toMatrix():DOMMatrix;
}
