// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileReader` of the specification "FileAPI". */
@:native("FileReader")
extern class FileReader extends EventTarget {
  function new():Void;
  function readAsArrayBuffer(blob:Blob):Void;
  function readAsBinaryString(blob:Blob):Void;
  function readAsText(blob:Blob, ?encoding:String):Void;
  function readAsDataURL(blob:Blob):Void;
  function abort():Void;
  static inline var EMPTY:Int = 0;
  static inline var LOADING:Int = 1;
  static inline var DONE:Int = 2;
  var readyState(default, null):Int;
  var result(default, null):haxe.extern.EitherType<String, js.lib.ArrayBuffer>;
  var error(default, null):DOMException;
  var onloadstart:haxe.Constraints.Function;
  var onprogress:haxe.Constraints.Function;
  var onload:haxe.Constraints.Function;
  var onabort:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onloadend:haxe.Constraints.Function;
}
