// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextDecoderOptions` of the specification "encoding". */
typedef TextDecoderOptions = {
  ?fatal:Bool,
  ?ignoreBOM:Bool,
}
