// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XMLHttpRequest` of the specification "xhr". */
@:native("XMLHttpRequest")
extern class XMLHttpRequest extends XMLHttpRequestEventTarget {
  function new():Void;
  var onreadystatechange:haxe.Constraints.Function;
  static inline var UNSENT:Int = 0;
  static inline var OPENED:Int = 1;
  static inline var HEADERS_RECEIVED:Int = 2;
  static inline var LOADING:Int = 3;
  static inline var DONE:Int = 4;
  var readyState(default, null):Int;
  @:overload(function(method:String, url:String, async:Bool, ?username:String, ?password:String):Void {})
  function open(method:String, url:String):Void;
  function setRequestHeader(name:String, value:String):Void;
  var timeout:Int;
  var withCredentials:Bool;
  var upload(default, null):XMLHttpRequestUpload;
  function send(?body:haxe.extern.EitherType<Document, haxe.extern.EitherType<Blob, haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<FormData, haxe.extern.EitherType<URLSearchParams, String>>>>>):Void;
  function abort():Void;
  var responseURL(default, null):String;
  var status(default, null):Int;
  var statusText(default, null):String;
  function getResponseHeader(name:String):String;
  function getAllResponseHeaders():String;
  function overrideMimeType(mime:String):Void;
  var responseType:XMLHttpRequestResponseType;
  var response(default, null):Dynamic;
  var responseText(default, null):String;
  var responseXML(default, null):Document;
  function setPrivateToken(privateToken:PrivateToken):Void;
}
