// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FragmentDirective` of the specification "scroll-to-text-fragment". */
@:native("FragmentDirective")
extern class FragmentDirective {}
