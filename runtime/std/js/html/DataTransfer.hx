// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DataTransfer` of the specification "html". */
@:native("DataTransfer")
extern class DataTransfer {
  function new():Void;
  var dropEffect:String;
  var effectAllowed:String;
  var items(default, null):DataTransferItemList;
  function setDragImage(image:DOMElement, x:Int, y:Int):Void;
  var types(default, null):Array<String>;
  function getData(format:String):String;
  function setData(format:String, data:String):Void;
  function clearData(?format:String):Void;
  var files(default, null):FileList;
}
