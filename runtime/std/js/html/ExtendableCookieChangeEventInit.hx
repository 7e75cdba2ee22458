// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ExtendableCookieChangeEventInit` of the specification "cookiestore". */
typedef ExtendableCookieChangeEventInit = {
  > ExtendableEventInit,
  ?changed:Array<CookieListItem>,
  ?deleted:Array<CookieListItem>,
}
