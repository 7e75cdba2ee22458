// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Crypto` of the specification "webcrypto". */
@:native("Crypto")
extern class Crypto {
  var subtle(default, null):SubtleCrypto;
  function getRandomValues(array:js.lib.ArrayBufferView):js.lib.ArrayBufferView;
  function randomUUID():String;
}
