// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLScatterOptions` of the specification "webnn". */
typedef MLScatterOptions = {
  > MLOperatorOptions,
  ?axis:Int,
}
