// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TrustedTypePolicy` of the specification "trusted-types". */
@:native("TrustedTypePolicy")
extern class TrustedTypePolicy {
  var name(default, null):String;
  function createHTML(input:String, arguments:haxe.extern.Rest<Dynamic>):TrustedHTML;
  function createScript(input:String, arguments:haxe.extern.Rest<Dynamic>):TrustedScript;
  function createScriptURL(input:String, arguments:haxe.extern.Rest<Dynamic>):TrustedScriptURL;
}
