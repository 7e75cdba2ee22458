// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaTrackConstraints` of the specification "mediacapture-streams". */
typedef MediaTrackConstraints = {
  > MediaTrackConstraintSet,
  ?advanced:Array<MediaTrackConstraintSet>,
}
