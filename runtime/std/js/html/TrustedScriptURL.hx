// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TrustedScriptURL` of the specification "trusted-types". */
@:native("TrustedScriptURL")
extern class TrustedScriptURL {
  function toJSON():String;
}
