// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieChangeEvent` of the specification "cookiestore". */
@:native("CookieChangeEvent")
extern class CookieChangeEvent extends Event {
  function new(type:String, ?eventInitDict:CookieChangeEventInit):Void;
  var changed(default, null):Array<CookieListItem>;
  var deleted(default, null):Array<CookieListItem>;
}
