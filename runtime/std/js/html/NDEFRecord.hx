// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NDEFRecord` of the specification "web-nfc". */
@:native("NDEFRecord")
extern class NDEFRecord {
  function new(recordInit:NDEFRecordInit):Void;
  var recordType(default, null):String;
  var mediaType(default, null):String;
  var id(default, null):String;
  var data(default, null):js.lib.DataView;
  var encoding(default, null):String;
  var lang(default, null):String;
  function toRecords():Array<NDEFRecord>;
}
