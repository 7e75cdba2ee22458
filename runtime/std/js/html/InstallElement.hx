// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLInstallElement` of the specification "install-element". */
@:native("HTMLInstallElement")
extern class InstallElement extends Element {
  function new():Void;
  var manifest:String;
  var manifestId:String;
  var oninstallresult:haxe.Constraints.Function;
  var isValid(default, null):Bool;
  var invalidReason(default, null):ActivationBlockersMixinBlockerReason;
  var onvalidationstatuschange:haxe.Constraints.Function;
}
