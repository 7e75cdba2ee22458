// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResponseInit` of the specification "fetch". */
typedef ResponseInit = {
  ?status:Int,
  ?statusText:String,
  ?headers:haxe.extern.EitherType<js.html.Headers, haxe.extern.EitherType<Array<Array<String>>, haxe.DynamicAccess<String>>>,
}
