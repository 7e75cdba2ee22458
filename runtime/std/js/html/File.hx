// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `File` of the specification "FileAPI". */
@:native("File")
extern class File extends Blob {
  function new(fileBits:Array<haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<Blob, String>>>, fileName:String, ?options:FilePropertyBag):Void;
  var lastModified(default, null):Float;
  var name(default, null):String;
  var webkitRelativePath(default, null):String;
}
