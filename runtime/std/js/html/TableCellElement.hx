// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTableCellElement` of the specification "html". */
@:native("HTMLTableCellElement")
extern class TableCellElement extends Element {
  function new():Void;
  var colSpan:Int;
  var rowSpan:Int;
  var headers:String;
  var cellIndex(default, null):Int;
  var scope:String;
  var abbr:String;
  var align:String;
  var axis:String;
  var height:String;
  var width:String;
  var ch:String;
  var chOff:String;
  var noWrap:Bool;
  var vAlign:String;
  var bgColor:String;
}
