// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AutoplayPolicyMediaType` of the specification "autoplay-detection". */
enum abstract AutoplayPolicyMediaType(String) from String to String {
  var MEDIAELEMENT = "mediaelement";
  var AUDIOCONTEXT = "audiocontext";
}
