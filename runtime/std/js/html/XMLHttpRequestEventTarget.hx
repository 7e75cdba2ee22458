// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XMLHttpRequestEventTarget` of the specification "xhr". */
@:native("XMLHttpRequestEventTarget")
extern class XMLHttpRequestEventTarget extends EventTarget {
  var onloadstart:haxe.Constraints.Function;
  var onprogress:haxe.Constraints.Function;
  var onabort:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onload:haxe.Constraints.Function;
  var ontimeout:haxe.Constraints.Function;
  var onloadend:haxe.Constraints.Function;
}
