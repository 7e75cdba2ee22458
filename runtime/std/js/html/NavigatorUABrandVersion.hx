// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigatorUABrandVersion` of the specification "ua-client-hints". */
typedef NavigatorUABrandVersion = {
  ?brand:String,
  ?version:String,
}
