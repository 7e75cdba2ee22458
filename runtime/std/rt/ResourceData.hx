package rt;

/*
 * The resources of the program; the compiler writes this module where there are any.
 */

/** No resources. */
class ResourceData {
  /** The names. */
  public static function names():Array<String>
    return [];

  /** The content of a resource in Base64, null where there is none. */
  public static function base64(name:String):Null<String>
    return null;
}
