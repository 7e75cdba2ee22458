// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PropertyDefinition` of the specification "css-properties-values-api". */
typedef PropertyDefinition = {
  name:String,
  ?syntax:String,
  ?inherits:Bool,
  ?initialValue:String,
}
