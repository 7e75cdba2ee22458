package haxe.io;

/*
 * Media types.
 */

/** The common media types. */
enum abstract Mime(String) from String to String {
  var XWwwFormUrlencoded = "application/x-www-form-urlencoded";
  var OctetStream = "application/octet-stream";
  var FormData = "multipart/form-data";
  var ApplicationJson = "application/json";
  var ApplicationJavaScript = "application/javascript";
  var ApplicationPdf = "application/pdf";
  var ApplicationXml = "application/xml";
  var ApplicationZip = "application/zip";
  var ApplicationGzip = "application/gzip";
  var ApplicationWasm = "application/wasm";
  var AudioMpeg = "audio/mpeg";
  var AudioOgg = "audio/ogg";
  var AudioWav = "audio/wav";
  var ImageGif = "image/gif";
  var ImageJpeg = "image/jpeg";
  var ImagePng = "image/png";
  var ImageSvgXml = "image/svg+xml";
  var ImageWebp = "image/webp";
  var TextCss = "text/css";
  var TextCsv = "text/csv";
  var TextHtml = "text/html";
  var TextPlain = "text/plain";
  var TextXml = "text/xml";
  var VideoMp4 = "video/mp4";
  var VideoWebm = "video/webm";
}
