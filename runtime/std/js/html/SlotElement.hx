// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLSlotElement` of the specification "html". */
@:native("HTMLSlotElement")
extern class SlotElement extends Element {
  function new():Void;
  var name:String;
  function assignedNodes(?options:AssignedNodesOptions):Array<Node>;
  function assignedElements(?options:AssignedNodesOptions):Array<Element>;
  function assign(nodes:haxe.extern.Rest<haxe.extern.EitherType<DOMElement, Text>>):Void;
}
