// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSStyleSheetInit` of the specification "cssom". */
typedef CSSStyleSheetInit = {
  ?baseURL:String,
  ?media:haxe.extern.EitherType<MediaList, String>,
  ?disabled:Bool,
}
