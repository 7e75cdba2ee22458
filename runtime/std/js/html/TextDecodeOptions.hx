// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextDecodeOptions` of the specification "encoding". */
typedef TextDecodeOptions = {
  ?stream:Bool,
}
