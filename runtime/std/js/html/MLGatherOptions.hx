// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLGatherOptions` of the specification "webnn". */
typedef MLGatherOptions = {
  > MLOperatorOptions,
  ?axis:Int,
}
