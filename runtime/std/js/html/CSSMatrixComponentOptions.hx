// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMatrixComponentOptions` of the specification "css-typed-om". */
typedef CSSMatrixComponentOptions = {
  ?is2D:Bool,
}
