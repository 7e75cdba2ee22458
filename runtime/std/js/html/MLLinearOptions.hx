// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLLinearOptions` of the specification "webnn". */
typedef MLLinearOptions = {
  > MLOperatorOptions,
  ?alpha:Float,
  ?beta:Float,
}
