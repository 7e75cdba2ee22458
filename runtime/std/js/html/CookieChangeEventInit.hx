// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CookieChangeEventInit` of the specification "cookiestore". */
typedef CookieChangeEventInit = {
  > EventInit,
  ?changed:Array<CookieListItem>,
  ?deleted:Array<CookieListItem>,
}
