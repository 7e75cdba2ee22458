// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentFragment` of the specification "dom". */
@:native("DocumentFragment")
extern class DocumentFragment extends Node {
  function new():Void;
  function getElementById(elementId:String):Element;
  var children(default, null):HTMLCollection;
  var firstElementChild(default, null):Element;
  var lastElementChild(default, null):Element;
  var childElementCount(default, null):Int;
  function prepend(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function append(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function replaceChildren(nodes:haxe.extern.Rest<haxe.extern.EitherType<Node, String>>):Void;
  function moveBefore(node:Node, child:Node):Void;
  function querySelector(selectors:String):Element;
  function querySelectorAll(selectors:String):NodeList;
}
