// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ExtendableCookieChangeEvent` of the specification "cookiestore". */
@:native("ExtendableCookieChangeEvent")
extern class ExtendableCookieChangeEvent extends ExtendableEvent {
  function new(type:String, ?eventInitDict:ExtendableCookieChangeEventInit):Void;
  var changed(default, null):Array<CookieListItem>;
  var deleted(default, null):Array<CookieListItem>;
}
