// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Sanitizer` of the specification "html". */
@:native("Sanitizer")
extern class Sanitizer {
  function new(?configuration:haxe.extern.EitherType<SanitizerConfig, SanitizerPresets>):Void;
  function get():SanitizerConfig;
  function allowElement(element:haxe.extern.EitherType<String, SanitizerElementNamespaceWithAttributes>):Bool;
  function removeElement(element:haxe.extern.EitherType<String, SanitizerElementNamespace>):Bool;
  function replaceElementWithChildren(element:haxe.extern.EitherType<String, SanitizerElementNamespace>):Bool;
  function allowProcessingInstruction(pi:haxe.extern.EitherType<String, SanitizerProcessingInstruction>):Bool;
  function removeProcessingInstruction(pi:haxe.extern.EitherType<String, SanitizerProcessingInstruction>):Bool;
  function allowAttribute(attribute:haxe.extern.EitherType<String, SanitizerAttributeNamespace>):Bool;
  function removeAttribute(attribute:haxe.extern.EitherType<String, SanitizerAttributeNamespace>):Bool;
  function setComments(allow:Bool):Bool;
  function setDataAttributes(allow:Bool):Bool;
  function setJavascriptURLs(allow:Bool):Bool;
  function removeUnsafe():Bool;
}
