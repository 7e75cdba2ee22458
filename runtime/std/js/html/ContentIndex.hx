// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContentIndex` of the specification "content-index". */
@:native("ContentIndex")
extern class ContentIndex {
  function add(description:ContentDescription):js.lib.Promise<Void>;
  function delete(id:String):js.lib.Promise<Void>;
  function getAll():js.lib.Promise<Array<ContentDescription>>;
}
