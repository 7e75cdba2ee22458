// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DataTransferItem` of the specification "html". */
@:native("DataTransferItem")
extern class DataTransferItem {
  var kind(default, null):String;
  var type(default, null):String;
  function getAsString(callback:(data:String) -> Void):Void;
  function getAsFile():File;
  function webkitGetAsEntry():FileSystemEntry;
  function getAsFileSystemHandle():js.lib.Promise<FileSystemHandle>;
}
