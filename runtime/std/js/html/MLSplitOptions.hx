// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLSplitOptions` of the specification "webnn". */
typedef MLSplitOptions = {
  > MLOperatorOptions,
  ?axis:Int,
}
