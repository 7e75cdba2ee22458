// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XSLTProcessor` of the specification "dom". */
@:native("XSLTProcessor")
extern class XSLTProcessor {
  function new():Void;
  function importStylesheet(style:Node):Void;
  function transformToFragment(source:Node, output:Document):DocumentFragment;
  function transformToDocument(source:Node):Document;
  function setParameter(namespaceURI:String, localName:String, value:Dynamic):Void;
  function getParameter(namespaceURI:String, localName:String):Dynamic;
  function removeParameter(namespaceURI:String, localName:String):Void;
  function clearParameters():Void;
  function reset():Void;
}
