// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EditContext` of the specification "edit-context". */
@:native("EditContext")
extern class EditContext extends EventTarget {
  function new(?options:EditContextInit):Void;
  function updateText(rangeStart:Int, rangeEnd:Int, text:String):Void;
  function updateSelection(start:Int, end:Int):Void;
  function updateControlBounds(controlBounds:DOMRect):Void;
  function updateSelectionBounds(selectionBounds:DOMRect):Void;
  function updateCharacterBounds(rangeStart:Int, characterBounds:Array<DOMRect>):Void;
  function attachedElements():Array<Element>;
  var text(default, null):String;
  var selectionStart(default, null):Int;
  var selectionEnd(default, null):Int;
  var characterBoundsRangeStart(default, null):Int;
  function characterBounds():Array<DOMRect>;
  var ontextupdate:haxe.Constraints.Function;
  var ontextformatupdate:haxe.Constraints.Function;
  var oncharacterboundsupdate:haxe.Constraints.Function;
  var oncompositionstart:haxe.Constraints.Function;
  var oncompositionend:haxe.Constraints.Function;
}
