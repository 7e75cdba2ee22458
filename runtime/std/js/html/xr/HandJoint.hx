// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRHandJoint` of the specification "webxr-hand-input". */
enum abstract HandJoint(String) from String to String {
  var WRIST = "wrist";
  var THUMB_METACARPAL = "thumb-metacarpal";
  var THUMB_PHALANX_PROXIMAL = "thumb-phalanx-proximal";
  var THUMB_PHALANX_DISTAL = "thumb-phalanx-distal";
  var THUMB_TIP = "thumb-tip";
  var INDEX_FINGER_METACARPAL = "index-finger-metacarpal";
  var INDEX_FINGER_PHALANX_PROXIMAL = "index-finger-phalanx-proximal";
  var INDEX_FINGER_PHALANX_INTERMEDIATE = "index-finger-phalanx-intermediate";
  var INDEX_FINGER_PHALANX_DISTAL = "index-finger-phalanx-distal";
  var INDEX_FINGER_TIP = "index-finger-tip";
  var MIDDLE_FINGER_METACARPAL = "middle-finger-metacarpal";
  var MIDDLE_FINGER_PHALANX_PROXIMAL = "middle-finger-phalanx-proximal";
  var MIDDLE_FINGER_PHALANX_INTERMEDIATE = "middle-finger-phalanx-intermediate";
  var MIDDLE_FINGER_PHALANX_DISTAL = "middle-finger-phalanx-distal";
  var MIDDLE_FINGER_TIP = "middle-finger-tip";
  var RING_FINGER_METACARPAL = "ring-finger-metacarpal";
  var RING_FINGER_PHALANX_PROXIMAL = "ring-finger-phalanx-proximal";
  var RING_FINGER_PHALANX_INTERMEDIATE = "ring-finger-phalanx-intermediate";
  var RING_FINGER_PHALANX_DISTAL = "ring-finger-phalanx-distal";
  var RING_FINGER_TIP = "ring-finger-tip";
  var PINKY_FINGER_METACARPAL = "pinky-finger-metacarpal";
  var PINKY_FINGER_PHALANX_PROXIMAL = "pinky-finger-phalanx-proximal";
  var PINKY_FINGER_PHALANX_INTERMEDIATE = "pinky-finger-phalanx-intermediate";
  var PINKY_FINGER_PHALANX_DISTAL = "pinky-finger-phalanx-distal";
  var PINKY_FINGER_TIP = "pinky-finger-tip";
}
