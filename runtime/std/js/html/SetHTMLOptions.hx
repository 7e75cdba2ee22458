// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SetHTMLOptions` of the specification "html". */
typedef SetHTMLOptions = {
  ?sanitizer:haxe.extern.EitherType<Sanitizer, haxe.extern.EitherType<SanitizerConfig, SanitizerPresets>>,
}
