// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ConstrainDoubleRange` of the specification "mediacapture-streams". */
typedef ConstrainDoubleRange = {
  > DoubleRange,
  ?exact:Float,
  ?ideal:Float,
}
