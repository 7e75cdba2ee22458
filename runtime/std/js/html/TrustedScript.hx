// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TrustedScript` of the specification "trusted-types". */
@:native("TrustedScript")
extern class TrustedScript {
  function toJSON():String;
}
