// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SanitizerConfig` of the specification "html". */
typedef SanitizerConfig = {
  ?elements:Array<haxe.extern.EitherType<String, SanitizerElementNamespaceWithAttributes>>,
  ?removeElements:Array<haxe.extern.EitherType<String, SanitizerElementNamespace>>,
  ?replaceWithChildrenElements:Array<haxe.extern.EitherType<String, SanitizerElementNamespace>>,
  ?processingInstructions:Array<haxe.extern.EitherType<String, SanitizerProcessingInstruction>>,
  ?removeProcessingInstructions:Array<haxe.extern.EitherType<String, SanitizerProcessingInstruction>>,
  ?attributes:Array<haxe.extern.EitherType<String, SanitizerAttributeNamespace>>,
  ?removeAttributes:Array<haxe.extern.EitherType<String, SanitizerAttributeNamespace>>,
  ?comments:Bool,
  ?dataAttributes:Bool,
  ?javascriptURLs:Bool,
}
