// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DataTransferItemList` of the specification "html". */
@:native("DataTransferItemList")
extern class DataTransferItemList implements ArrayAccess<DataTransferItem> {
  var length(default, null):Int;
  @:overload(function(data:File):DataTransferItem {})
  function add(data:String, type:String):DataTransferItem;
  function remove(index:Int):Void;
  function clear():Void;
}
