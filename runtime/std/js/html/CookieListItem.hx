// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieListItem` of the specification "cookiestore". */
typedef CookieListItem = {
  ?name:String,
  ?value:String,
}
