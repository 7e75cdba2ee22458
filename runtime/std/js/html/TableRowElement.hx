// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTableRowElement` of the specification "html". */
@:native("HTMLTableRowElement")
extern class TableRowElement extends Element {
  function new():Void;
  var rowIndex(default, null):Int;
  var sectionRowIndex(default, null):Int;
  var cells(default, null):HTMLCollection;
  function insertCell(?index:Int):TableCellElement;
  function deleteCell(index:Int):Void;
  var align:String;
  var ch:String;
  var chOff:String;
  var vAlign:String;
  var bgColor:String;
}
