// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMatrixComponent` of the specification "css-typed-om". */
@:native("CSSMatrixComponent")
extern class CSSMatrixComponent extends CSSTransformComponent {
  function new(matrix:DOMMatrixReadOnly, ?options:CSSMatrixComponentOptions):Void;
  var matrix:DOMMatrix;
}
