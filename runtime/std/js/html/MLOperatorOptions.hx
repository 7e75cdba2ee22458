// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLOperatorOptions` of the specification "webnn". */
typedef MLOperatorOptions = {
  ?label:String,
}
