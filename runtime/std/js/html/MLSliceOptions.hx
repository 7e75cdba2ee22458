// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLSliceOptions` of the specification "webnn". */
typedef MLSliceOptions = {
  > MLOperatorOptions,
  ?strides:Array<Int>,
}
