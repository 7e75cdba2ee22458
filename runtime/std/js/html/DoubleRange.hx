// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DoubleRange` of the specification "mediacapture-streams". */
typedef DoubleRange = {
  ?max:Float,
  ?min:Float,
}
