// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScriptingPolicyViolationType` of the specification "csp-next". */
enum abstract ScriptingPolicyViolationType(String) from String to String {
  var EXTERNAL_SCRIPT = "externalScript";
  var INLINE_SCRIPT = "inlineScript";
  var INLINE_EVENT_HANDLER = "inlineEventHandler";
  var EVAL = "eval";
}
