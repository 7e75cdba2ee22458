// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTableSectionElement` of the specification "html". */
@:native("HTMLTableSectionElement")
extern class TableSectionElement extends Element {
  function new():Void;
  var rows(default, null):HTMLCollection;
  function insertRow(?index:Int):TableRowElement;
  function deleteRow(index:Int):Void;
  var align:String;
  var ch:String;
  var chOff:String;
  var vAlign:String;
}
