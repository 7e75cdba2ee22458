// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ContentCategory` of the specification "content-index". */
enum abstract ContentCategory(String) from String to String {
  var NONE = "";
  var HOMEPAGE = "homepage";
  var ARTICLE = "article";
  var VIDEO = "video";
  var AUDIO = "audio";
}
