// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieStoreManager` of the specification "cookiestore". */
@:native("CookieStoreManager")
extern class CookieStoreManager {
  function subscribe(subscriptions:Array<CookieStoreGetOptions>):js.lib.Promise<Void>;
  function getSubscriptions():js.lib.Promise<Array<CookieStoreGetOptions>>;
  function unsubscribe(subscriptions:Array<CookieStoreGetOptions>):js.lib.Promise<Void>;
}
