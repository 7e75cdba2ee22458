// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MutationRecord` of the specification "dom". */
@:native("MutationRecord")
extern class MutationRecord {
  var type(default, null):String;
  var target(default, null):Node;
  var addedNodes(default, null):NodeList;
  var removedNodes(default, null):NodeList;
  var previousSibling(default, null):Node;
  var nextSibling(default, null):Node;
  var attributeName(default, null):String;
  var attributeNamespace(default, null):String;
  var oldValue(default, null):String;
}
