// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TrustedHTML` of the specification "trusted-types". */
@:native("TrustedHTML")
extern class TrustedHTML {
  function toJSON():String;
}
