// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaSettingsRange` of the specification "image-capture". */
typedef MediaSettingsRange = {
  ?max:Float,
  ?min:Float,
  ?step:Float,
}
