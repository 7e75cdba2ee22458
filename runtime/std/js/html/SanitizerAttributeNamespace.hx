// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SanitizerAttributeNamespace` of the specification "html". */
typedef SanitizerAttributeNamespace = {
  name:String,
  ?namespace:String,
}
