// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSNumericType` of the specification "css-typed-om". */
typedef CSSNumericType = {
  ?length:Int,
  ?angle:Int,
  ?time:Int,
  ?frequency:Int,
  ?resolution:Int,
  ?flex:Int,
  ?percent:Int,
  ?percentHint:CSSNumericBaseType,
}
