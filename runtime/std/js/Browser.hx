package js;

/*
 * The browser.
 */

import js.html.Storage;
import js.html.XMLHttpRequest;
import rt.Host;

/** The objects of a page. */
class Browser {
  /** The global object of a worker. */
  public static var self(get, never):js.html.WorkerGlobalScope;

  static inline function get_self():js.html.WorkerGlobalScope
    return Host.global("globalThis");

  /** `window` */
  public static var window(get, never):js.html.Window;

  static inline function get_window():js.html.Window
    return Host.global("window");

  /** `document` */
  public static var document(get, never):js.html.HTMLDocument;

  static inline function get_document():js.html.HTMLDocument
    return Host.global("document");

  /** `location` */
  public static var location(get, never):js.html.Location;

  static inline function get_location():js.html.Location
    return Host.global("location");

  /** `navigator` */
  public static var navigator(get, never):js.html.Navigator;

  static inline function get_navigator():js.html.Navigator
    return Host.global("navigator");

  /** `console` */
  public static var console(get, never):js.html.ConsoleInstance;

  static inline function get_console():js.html.ConsoleInstance
    return Host.global("console");

  /** Whether there is a page. */
  public static var supported(get, never):Bool;

  static function get_supported():Bool
    return Host.global("window") != null && Host.global("document") != null;

  /** What the page keeps for good; null where that is off. */
  public static function getLocalStorage():Null<Storage>
    return storage("localStorage");

  /** What the page keeps for the session; null where that is off. */
  public static function getSessionStorage():Null<Storage>
    return storage("sessionStorage");

  static function storage(name:String):Null<Storage> {
    try {
      var found:Storage = Host.global(name);
      var key = "_haxe_" + Math.random();
      found.setItem(key, key);
      found.removeItem(key);
      return found;
    } catch (off:Dynamic) {
      return null;
    }
  }

  /** A request that is yet to be opened. */
  public static function createXMLHttpRequest():XMLHttpRequest
    return new XMLHttpRequest();

  /** Shows a message box. */
  public static function alert(v:Dynamic)
    window.alert(Std.string(v));
}
