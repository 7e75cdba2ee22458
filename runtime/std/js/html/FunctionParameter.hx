// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FunctionParameter` of the specification "css-mixins". */
typedef FunctionParameter = {
  name:String,
  type:String,
  ?defaultValue:String,
}
