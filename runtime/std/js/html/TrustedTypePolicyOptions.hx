// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TrustedTypePolicyOptions` of the specification "trusted-types". */
typedef TrustedTypePolicyOptions = {
  ?createHTML:haxe.Constraints.Function,
  ?createScript:haxe.Constraints.Function,
  ?createScriptURL:haxe.Constraints.Function,
}
