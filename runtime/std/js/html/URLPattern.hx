// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `URLPattern` of the specification "urlpattern". */
@:native("URLPattern")
extern class URLPattern {
  @:overload(function(?input:haxe.extern.EitherType<String, URLPatternInit>, ?options:URLPatternOptions):Void {})
  function new(input:haxe.extern.EitherType<String, URLPatternInit>, baseURL:String, ?options:URLPatternOptions):Void;
  function test(?input:haxe.extern.EitherType<String, URLPatternInit>, ?baseURL:String):Bool;
  function exec(?input:haxe.extern.EitherType<String, URLPatternInit>, ?baseURL:String):URLPatternResult;
  var protocol(default, null):String;
  var username(default, null):String;
  var password(default, null):String;
  var hostname(default, null):String;
  var port(default, null):String;
  var pathname(default, null):String;
  var search(default, null):String;
  var hash(default, null):String;
  var hasRegExpGroups(default, null):Bool;
}
