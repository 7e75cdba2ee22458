// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMParser` of the specification "html". */
@:native("DOMParser")
extern class DOMParser {
  function new():Void;
  function parseFromString(string:haxe.extern.EitherType<TrustedHTML, String>, type:SupportedType):Document;
}
