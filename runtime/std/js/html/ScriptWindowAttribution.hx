// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScriptWindowAttribution` of the specification "long-animation-frames". */
enum abstract ScriptWindowAttribution(String) from String to String {
  var SELF = "self";
  var DESCENDANT = "descendant";
  var ANCESTOR = "ancestor";
  var SAME_PAGE = "same-page";
  var OTHER = "other";
}
