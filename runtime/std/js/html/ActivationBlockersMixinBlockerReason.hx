// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ActivationBlockersMixinBlockerReason` of the specification "geolocation-element". */
enum abstract ActivationBlockersMixinBlockerReason(String) from String to String {
  var NONE = "";
  var ILLEGAL_SUBFRAME = "illegal_subframe";
  var UNSUCCESSFUL_REGISTRATION = "unsuccessful_registration";
  var RECENTLY_ATTACHED = "recently_attached";
  var INTERSECTION_CHANGED = "intersection_changed";
  var INTERSECTION_OUT_OF_VIEWPORT_OR_CLIPPED = "intersection_out_of_viewport_or_clipped";
  var INTERSECTION_OCCLUDED_OR_DISTORTED = "intersection_occluded_or_distorted";
  var STYLE_INVALID = "style_invalid";
  var TYPE_INVALID = "type_invalid";
}
