// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieInit` of the specification "cookiestore". */
typedef CookieInit = {
  name:String,
  value:String,
  ?expires:Null<Float>,
  ?domain:String,
  ?path:String,
  ?sameSite:CookieSameSite,
  ?partitioned:Bool,
  ?maxAge:Null<Int>,
}
