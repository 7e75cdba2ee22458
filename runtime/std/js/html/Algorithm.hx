// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Algorithm` of the specification "webcrypto". */
typedef Algorithm = {
  name:String,
}
