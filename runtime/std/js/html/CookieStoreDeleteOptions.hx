// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieStoreDeleteOptions` of the specification "cookiestore". */
typedef CookieStoreDeleteOptions = {
  name:String,
  ?domain:String,
  ?path:String,
  ?partitioned:Bool,
}
