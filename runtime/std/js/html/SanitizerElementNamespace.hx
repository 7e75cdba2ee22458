// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SanitizerElementNamespace` of the specification "html". */
typedef SanitizerElementNamespace = {
  name:String,
  ?namespace:String,
}
