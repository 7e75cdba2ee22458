// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Comment` of the specification "dom". */
@:native("Comment")
extern class Comment extends CharacterData {
  function new(?data:String):Void;
}
