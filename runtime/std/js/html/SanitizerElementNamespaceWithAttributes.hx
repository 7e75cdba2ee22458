// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SanitizerElementNamespaceWithAttributes` of the specification "html". */
typedef SanitizerElementNamespaceWithAttributes = {
  > SanitizerElementNamespace,
  ?attributes:Array<haxe.extern.EitherType<String, SanitizerAttributeNamespace>>,
  ?removeAttributes:Array<haxe.extern.EitherType<String, SanitizerAttributeNamespace>>,
}
