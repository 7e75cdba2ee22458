// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationTriggerBehavior` of the specification "animation-triggers". */
enum abstract AnimationTriggerBehavior(String) from String to String {
  var ONCE = "once";
  var REPEAT = "repeat";
  var ALTERNATE = "alternate";
  var STATE = "state";
}
