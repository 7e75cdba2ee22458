package js;

/*
 * Cookies.
 */

/** The cookies of the page. */
class Cookie {
  /** Sets a cookie; it goes after `expireDelay` seconds, or with the session. */
  public static function set(name:String, value:String, ?expireDelay:Int, ?path:String, ?domain:String) {
    var text = name + "=" + StringTools.urlEncode(value);
    if (expireDelay != null) {
      var end = new js.lib.Date(js.lib.Date.now() + 1000.0 * expireDelay);
      text += ";expires=" + end.toUTCString();
    }
    if (path != null) text += ";path=" + path;
    if (domain != null) text += ";domain=" + domain;
    Browser.document.cookie = text;
  }

  /** All cookies by name. */
  public static function all() {
    var found = new haxe.ds.StringMap<String>();
    for (part in Browser.document.cookie.split(";")) {
      var at = part.indexOf("=");
      if (at >= 0) found.set(StringTools.ltrim(part.substr(0, at)), StringTools.urlDecode(part.substr(at + 1)));
    }
    return found;
  }

  /** The value of a cookie, null where there is none. */
  public static function get(name:String)
    return all().get(name);

  /** Whether there is such a cookie. */
  public static function exists(name:String)
    return all().exists(name);

  /** Takes a cookie away. */
  public static function remove(name:String, ?path:String, ?domain:String)
    set(name, "", -10, path, domain);
}
