// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLEluOptions` of the specification "webnn". */
typedef MLEluOptions = {
  > MLOperatorOptions,
  ?alpha:Float,
}
