// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieStore` of the specification "cookiestore". */
@:native("CookieStore")
extern class CookieStore extends EventTarget {
  @:overload(function(?options:CookieStoreGetOptions):js.lib.Promise<CookieListItem> {})
  function get(name:String):js.lib.Promise<CookieListItem>;
  @:overload(function(?options:CookieStoreGetOptions):js.lib.Promise<Array<CookieListItem>> {})
  function getAll(name:String):js.lib.Promise<Array<CookieListItem>>;
  @:overload(function(options:CookieInit):js.lib.Promise<Void> {})
  function set(name:String, value:String):js.lib.Promise<Void>;
  @:overload(function(options:CookieStoreDeleteOptions):js.lib.Promise<Void> {})
  function delete(name:String):js.lib.Promise<Void>;
  var onchange:haxe.Constraints.Function;
}
