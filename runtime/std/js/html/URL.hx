// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `URL` of the specification "url". */
@:native("URL")
extern class URL {
  function new(url:String, ?base:String):Void;
  var href:String;
  var origin(default, null):String;
  var protocol:String;
  var username:String;
  var password:String;
  var host:String;
  var hostname:String;
  var port:String;
  var pathname:String;
  var search:String;
  var searchParams(default, null):URLSearchParams;
  var hash:String;
  function toJSON():String;
  static function parse(url:String, ?base:String):URL;
  static function canParse(url:String, ?base:String):Bool;
  static function createObjectURL(obj:haxe.extern.EitherType<Blob, MediaSource>):String;
  static function revokeObjectURL(url:String):Void;
}
