// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SetHTMLUnsafeOptions` of the specification "html". */
typedef SetHTMLUnsafeOptions = {
  ?sanitizer:haxe.extern.EitherType<Sanitizer, haxe.extern.EitherType<SanitizerConfig, SanitizerPresets>>,
  ?runScripts:Bool,
}
