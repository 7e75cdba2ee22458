// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLMediaStreamConstraints` of the specification "mediacapture-extensions". */
typedef HTMLMediaStreamConstraints = {
  ?video:MediaTrackConstraintSet,
  ?audio:MediaTrackConstraintSet,
}
