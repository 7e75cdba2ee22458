// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TrustedTypePolicyFactory` of the specification "trusted-types". */
@:native("TrustedTypePolicyFactory")
extern class TrustedTypePolicyFactory {
  function createPolicy(policyName:String, ?policyOptions:TrustedTypePolicyOptions):TrustedTypePolicy;
  function isHTML(value:Dynamic):Bool;
  function isScript(value:Dynamic):Bool;
  function isScriptURL(value:Dynamic):Bool;
  var emptyHTML(default, null):TrustedHTML;
  var emptyScript(default, null):TrustedScript;
  function getAttributeType(tagName:String, attribute:String, ?elementNs:String, ?attrNs:String):String;
  function getPropertyType(tagName:String, property:String, ?elementNs:String):String;
  var defaultPolicy(default, null):TrustedTypePolicy;
}
