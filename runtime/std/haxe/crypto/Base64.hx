package haxe.crypto;

/*
 * Base64.
 */

import haxe.io.Bytes;

/** Bytes as text of 64 characters. */
class Base64 {
  /** The characters. */
  public static var CHARS(default, null) = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** Their bytes. */
  public static var BYTES(default, null) = Bytes.ofString(CHARS);

  /** The characters that need no escaping in URLs. */
  public static var URL_CHARS(default, null) = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** Their bytes. */
  public static var URL_BYTES(default, null) = Bytes.ofString(URL_CHARS);

  /** Encodes bytes; `complement` adds `=` up to a multiple of four. */
  public static function encode(bytes:Bytes, complement = true):String {
    var str = new BaseCode(BYTES).encodeBytes(bytes).toString();
    if (complement) switch bytes.length % 3 {
      case 1:
        str += "==";
      case 2:
        str += "=";
      default:
    }
    return str;
  }

  /** Decodes a text; `complement` allows `=` at its end. */
  public static function decode(str:String, complement = true):Bytes
    return new BaseCode(BYTES).decodeBytes(Bytes.ofString(complement ? strip(str) : str));

  /** As `encode`, for URLs. */
  public static function urlEncode(bytes:Bytes, complement = false):String {
    var str = new BaseCode(URL_BYTES).encodeBytes(bytes).toString();
    if (complement) switch bytes.length % 3 {
      case 1:
        str += "==";
      case 2:
        str += "=";
      default:
    }
    return str;
  }

  /** As `decode`, for URLs. */
  public static function urlDecode(str:String, complement = false):Bytes
    return new BaseCode(URL_BYTES).decodeBytes(Bytes.ofString(complement ? strip(str) : str));

  static function strip(str:String):String {
    var n = str.length;
    while (n > 0 && StringTools.unsafeCodeAt(str, n - 1) == "=".code)
      n--;
    return str.substr(0, n);
  }
}
