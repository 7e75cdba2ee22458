// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLTemplateElement` of the specification "html". */
@:native("HTMLTemplateElement")
extern class TemplateElement extends Element {
  function new():Void;
  var content(default, null):DocumentFragment;
  var htmlFor:String;
  var shadowRootMode:String;
  var shadowRootDelegatesFocus:Bool;
  var shadowRootSerializable:Bool;
  var shadowRootSlotAssignment:String;
  var shadowRootClonable:Bool;
  var shadowRootCustomElementRegistry:String;
}
