// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CustomElementRegistry` of the specification "html". */
@:native("CustomElementRegistry")
extern class CustomElementRegistry {
  function new():Void;
  function define(name:String, constructor:() -> Element, ?options:ElementDefinitionOptions):Void;
  function get(name:String):() -> Element;
  function getName(constructor:() -> Element):String;
  function whenDefined(name:String):js.lib.Promise<() -> Element>;
  function upgrade(root:Node):Void;
  function initialize(root:Node):Void;
}
