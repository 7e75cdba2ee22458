// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieStoreGetOptions` of the specification "cookiestore". */
typedef CookieStoreGetOptions = {
  ?name:String,
  ?url:String,
}
