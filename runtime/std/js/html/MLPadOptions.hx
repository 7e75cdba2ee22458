// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLPadOptions` of the specification "webnn". */
typedef MLPadOptions = {
  > MLOperatorOptions,
  ?mode:MLPaddingMode,
  ?value:Dynamic,
}
