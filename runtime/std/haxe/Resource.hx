package haxe;

/*
 * Files compiled into the program.
 */

import haxe.crypto.Base64;
import haxe.io.Bytes;
import rt.ResourceData;

/** Resources by name (`-resource file@name`). */
class Resource {
  /** The names. */
  public static function listNames():Array<String>
    return ResourceData.names();

  /** A resource as text, null where there is none. */
  public static function getString(name:String):String {
    var b = getBytes(name);
    return b == null ? null : b.toString();
  }

  /** A resource as bytes, null where there is none. */
  public static function getBytes(name:String):Bytes {
    var data = ResourceData.base64(name);
    return data == null ? null : Base64.decode(data);
  }
}
