package haxe.crypto;

/*
 * Keyed digests.
 */

import haxe.io.Bytes;

/** The digest behind an Hmac. */
enum HashMethod {
  /** MD5. */
  MD5;

  /** SHA-1. */
  SHA1;

  /** SHA-256. */
  SHA256;
}

/** Keyed message digests. */
class Hmac {
  final method:HashMethod;
  final blockSize:Int;

  /** The number of bytes of a digest. */
  public final length:Int;

  /** With a digest. */
  public function new(hashMethod:HashMethod) {
    method = hashMethod;
    blockSize = 64;
    length = switch hashMethod {
      case MD5: 16;
      case SHA1: 20;
      case SHA256: 32;
    }
  }

  function hash(b:Bytes):Bytes
    return switch method {
      case MD5: Md5.make(b);
      case SHA1: Sha1.make(b);
      case SHA256: Sha256.make(b);
    }

  /** The digest of a message under a key. */
  public function make(key:Bytes, msg:Bytes):Bytes {
    if (key.length > blockSize) key = hash(key);
    var inner = Bytes.alloc(blockSize + msg.length);
    var outer = Bytes.alloc(blockSize + length);
    for (i in 0...blockSize) {
      var k = i < key.length ? key.get(i) : 0;
      inner.set(i, k ^ 0x36);
      outer.set(i, k ^ 0x5c);
    }
    inner.blit(blockSize, msg, 0, msg.length);
    outer.blit(blockSize, hash(inner), 0, length);
    return hash(outer);
  }
}
