// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileReaderSync` of the specification "FileAPI". */
@:native("FileReaderSync")
extern class FileReaderSync {
  function new():Void;
  function readAsArrayBuffer(blob:Blob):js.lib.ArrayBuffer;
  function readAsBinaryString(blob:Blob):String;
  function readAsText(blob:Blob, ?encoding:String):String;
  function readAsDataURL(blob:Blob):String;
}
