// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScriptInvokerType` of the specification "long-animation-frames". */
enum abstract ScriptInvokerType(String) from String to String {
  var CLASSIC_SCRIPT = "classic-script";
  var MODULE_SCRIPT = "module-script";
  var EVENT_LISTENER = "event-listener";
  var USER_CALLBACK = "user-callback";
  var RESOLVE_PROMISE = "resolve-promise";
  var REJECT_PROMISE = "reject-promise";
}
