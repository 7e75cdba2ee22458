// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ToolAnnotations` of the specification "webmcp". */
typedef ToolAnnotations = {
  ?readOnlyHint:Bool,
  ?untrustedContentHint:Bool,
  ?consequentialHint:Bool,
  ?debugging:Bool,
}
