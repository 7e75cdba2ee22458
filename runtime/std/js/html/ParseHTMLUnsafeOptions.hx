// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ParseHTMLUnsafeOptions` of the specification "html". */
typedef ParseHTMLUnsafeOptions = {
  ?sanitizer:haxe.extern.EitherType<Sanitizer, haxe.extern.EitherType<SanitizerConfig, SanitizerPresets>>,
}
