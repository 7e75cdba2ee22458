package haxe.io;

/*
 * Schemes of URLs.
 */

/** What a URL begins with. */
enum abstract Scheme(String) from String to String {
  var Http = "http";
  var Https = "https";
  var Ftp = "ftp";
  var MailTo = "mailto";
  var File = "file";
  var Data = "data";
}
