// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLTriangularOptions` of the specification "webnn". */
typedef MLTriangularOptions = {
  > MLOperatorOptions,
  ?upper:Bool,
  ?diagonal:Int,
}
