package js;

/*
 * The browser.
 */

import rt.Host;

/** The objects of a page. Their members are found at run time. */
class Browser {
  /** `window` */
  public static var window(get, never):Dynamic;

  /** `document` */
  public static var document(get, never):Dynamic;

  /** `console` */
  public static var console(get, never):Dynamic;

  /** `location` */
  public static var location(get, never):Dynamic;

  /** `navigator` */
  public static var navigator(get, never):Dynamic;

  /** Whether there is a page. */
  public static var supported(get, never):Bool;

  static inline function get_window():Dynamic
    return Host.global("window");

  static inline function get_document():Dynamic
    return Host.global("document");

  static inline function get_console():Dynamic
    return Host.global("console");

  static inline function get_location():Dynamic
    return Host.global("location");

  static inline function get_navigator():Dynamic
    return Host.global("navigator");

  static function get_supported():Bool
    return Host.global("window") != null && Host.global("document") != null;

  /** Shows a message box. */
  public static function alert(v:Dynamic):Void
    get_window().alert(Std.string(v));
}
