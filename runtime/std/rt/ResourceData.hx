package rt;

/*
 * The program's resources (`-resource file@name`). The compiler puts a module with the actual data in this one's place where a
 * program has any.
 */

/** Names and contents of the embedded resources. */
class ResourceData {
  /** The names, in the order given. */
  public static function names():Array<String>
    return [];

  /** The content as Base64; null where there is no such resource. */
  public static function base64(name:String):Null<String>
    return null;
}
