// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CryptoKey` of the specification "webcrypto". */
@:native("CryptoKey")
extern class CryptoKey {
  var type(default, null):KeyType;
  var extractable(default, null):Bool;
  var algorithm(default, null):Dynamic;
  var usages(default, null):Dynamic;
}
