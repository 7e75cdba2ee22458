// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLReverseOptions` of the specification "webnn". */
typedef MLReverseOptions = {
  > MLOperatorOptions,
  ?axes:Array<Int>,
}
