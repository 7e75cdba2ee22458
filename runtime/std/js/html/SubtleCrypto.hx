// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SubtleCrypto` of the specification "webcrypto". */
@:native("SubtleCrypto")
extern class SubtleCrypto {
  function encrypt(algorithm:Dynamic, key:CryptoKey, data:js.lib.BufferSource):js.lib.Promise<js.lib.ArrayBuffer>;
  function decrypt(algorithm:Dynamic, key:CryptoKey, data:js.lib.BufferSource):js.lib.Promise<js.lib.ArrayBuffer>;
  function sign(algorithm:Dynamic, key:CryptoKey, data:js.lib.BufferSource):js.lib.Promise<js.lib.ArrayBuffer>;
  function verify(algorithm:Dynamic, key:CryptoKey, signature:js.lib.BufferSource, data:js.lib.BufferSource):js.lib.Promise<Bool>;
  function digest(algorithm:Dynamic, data:js.lib.BufferSource):js.lib.Promise<js.lib.ArrayBuffer>;
  function generateKey(algorithm:Dynamic, extractable:Bool, keyUsages:Array<KeyUsage>):js.lib.Promise<haxe.extern.EitherType<CryptoKey, CryptoKeyPair>>;
  function deriveKey(algorithm:Dynamic, baseKey:CryptoKey, derivedKeyType:Dynamic, extractable:Bool, keyUsages:Array<KeyUsage>):js.lib.Promise<CryptoKey>;
  function deriveBits(algorithm:Dynamic, baseKey:CryptoKey, ?length:Null<Int>):js.lib.Promise<js.lib.ArrayBuffer>;
  function importKey(format:KeyFormat, keyData:haxe.extern.EitherType<js.lib.BufferSource, JsonWebKey>, algorithm:Dynamic, extractable:Bool, keyUsages:Array<KeyUsage>):js.lib.Promise<CryptoKey>;
  function exportKey(format:KeyFormat, key:CryptoKey):js.lib.Promise<haxe.extern.EitherType<js.lib.ArrayBuffer, JsonWebKey>>;
  function wrapKey(format:KeyFormat, key:CryptoKey, wrappingKey:CryptoKey, wrapAlgorithm:Dynamic):js.lib.Promise<js.lib.ArrayBuffer>;
  function unwrapKey(format:KeyFormat, wrappedKey:js.lib.BufferSource, unwrappingKey:CryptoKey, unwrapAlgorithm:Dynamic, unwrappedKeyAlgorithm:Dynamic, extractable:Bool, keyUsages:Array<KeyUsage>):js.lib.Promise<CryptoKey>;
  function encapsulateKey(encapsulationAlgorithm:Dynamic, encapsulationKey:CryptoKey, sharedKeyAlgorithm:Dynamic, extractable:Bool, keyUsages:Array<KeyUsage>):js.lib.Promise<EncapsulatedKey>;
  function encapsulateBits(encapsulationAlgorithm:Dynamic, encapsulationKey:CryptoKey):js.lib.Promise<EncapsulatedBits>;
  function decapsulateKey(decapsulationAlgorithm:Dynamic, decapsulationKey:CryptoKey, ciphertext:js.lib.BufferSource, sharedKeyAlgorithm:Dynamic, extractable:Bool, keyUsages:Array<KeyUsage>):js.lib.Promise<CryptoKey>;
  function decapsulateBits(decapsulationAlgorithm:Dynamic, decapsulationKey:CryptoKey, ciphertext:js.lib.BufferSource):js.lib.Promise<js.lib.ArrayBuffer>;
  function getPublicKey(key:CryptoKey, keyUsages:Array<KeyUsage>):js.lib.Promise<CryptoKey>;
  @:overload(function(operation:String, algorithm:Dynamic, additionalAlgorithm:Dynamic):Bool {})
  static function supports(operation:String, algorithm:Dynamic, ?length:Null<Int>):Bool;
}
