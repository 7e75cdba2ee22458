// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTableElement` of the specification "html". */
@:native("HTMLTableElement")
extern class TableElement extends Element {
  function new():Void;
  var caption:TableCaptionElement;
  function createCaption():TableCaptionElement;
  function deleteCaption():Void;
  var tHead:TableSectionElement;
  function createTHead():TableSectionElement;
  function deleteTHead():Void;
  var tFoot:TableSectionElement;
  function createTFoot():TableSectionElement;
  function deleteTFoot():Void;
  var tBodies(default, null):HTMLCollection;
  function createTBody():TableSectionElement;
  var rows(default, null):HTMLCollection;
  function insertRow(?index:Int):TableRowElement;
  function deleteRow(index:Int):Void;
  var align:String;
  var border:String;
  var frame:String;
  var rules:String;
  var summary:String;
  var width:String;
  var bgColor:String;
  var cellPadding:String;
  var cellSpacing:String;
}
