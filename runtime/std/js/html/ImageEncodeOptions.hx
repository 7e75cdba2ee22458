// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageEncodeOptions` of the specification "html". */
typedef ImageEncodeOptions = {
  ?type:String,
  ?quality:Float,
}
