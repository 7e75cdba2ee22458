package sys;

/*
 * Requests by HTTP over sockets.
 */

import haxe.ds.StringMap;
import haxe.io.Bytes;
import haxe.io.BytesBuffer;
import haxe.io.BytesOutput;
import haxe.io.Eof;
import haxe.io.Input;
import haxe.io.Output;
import sys.net.Host;
import sys.net.Socket;

/** A request, which waits for its answer. */
class Http extends haxe.http.HttpBase {
  /** What requests go through; null: directly. */
  public static var PROXY:Null<{host:String, port:Int, auth:{user:String, pass:String}}> = null;

  /** Whether the connection is not kept open afterwards. */
  public var noShutdown:Bool;

  /** Seconds to wait for the connection and each part of the answer. */
  public var cnxTimeout:Float;

  /** The headers of the answer. */
  public var responseHeaders:Map<String, String>;

  final severalHeaders = new StringMap<Array<String>>();
  var file:Null<{
    param:String,
    filename:String,
    io:Input,
    size:Int,
    mimeType:String
  }> = null;

  /** A request to an address. */
  public function new(url:String) {
    cnxTimeout = 10;
    noShutdown = false;
    super(url);
  }

  /** Sends the request, by POST where `post` is set or something is to be sent, and waits for the answer. */
  override public function request(?post:Bool):Void {
    var output = new BytesOutput();
    var before = onError;
    var failed = false;
    onError = function(e) {
      responseBytes = output.getBytes();
      failed = true;
      onError = before;
      onError(e);
    };
    post = post || postBytes != null || postData != null || file != null;
    customRequest(post, output);
    if (!failed) {
      onError = before;
      success(output.getBytes());
    }
  }

  /** Has a file sent, as forms do. */
  public function fileTransfer(argname:String, filename:String, file:Input, size:Int, mimeType:String = "application/octet-stream"):Void {
    this.file = {
      param: argname,
      filename: filename,
      io: file,
      size: size,
      mimeType: mimeType
    };
  }

  /** Sends the request over a socket (a new one where none is given) and writes the answer to `api`. */
  public function customRequest(post:Bool, api:Output, ?sock:Socket, ?method:String):Void {
    responseAsString = null;
    responseBytes = null;
    var parts = ~/^(https?:\/\/)?([a-zA-Z0-9.-]+)(:[0-9]+)?(.*)$/;
    if (!parts.match(url)) {
      onError("Invalid URL");
      return;
    }
    if (parts.matched(1) == "https://" && sock == null) {
      onError("https needs a socket that encrypts: give one to customRequest");
      return;
    }
    var host = parts.matched(2);
    var portText = parts.matched(3);
    var port = portText == null || portText == "" ? 80 : Std.parseInt(portText.substr(1));
    var path = parts.matched(4);
    if (path.charAt(0) != "/") path = "/" + path;
    try {
      var head = new BytesOutput();
      var body = writeHead(head, post, method, host, portText == null ? "" : portText, path);
      var s = sock == null ? new Socket() : sock;
      s.setTimeout(cnxTimeout);
      if (PROXY != null)
        s.connect(new Host(PROXY.host), PROXY.port);
      else
        s.connect(new Host(host), port);
      try {
        s.output.write(head.getBytes());
        s.output.write(body);
        readAnswer(api, s, method == "HEAD");
      } catch (e) {
        s.close();
        throw e;
      }
      s.close();
    } catch (e) {
      onError(e.message);
    }
  }

  function queryOf(names:Array<{name:String, value:String}>):String
    return [for (p in names) StringTools.urlEncode(p.name) + "=" + StringTools.urlEncode(p.value)].join("&");

  /** Writes the first line and the headers; gives the body. */
  function writeHead(b:BytesOutput, post:Bool, method:Null<String>, host:String, port:String, path:String):Bytes {
    var body = new BytesBuffer();
    var query = "";
    var kind:Null<String> = null;
    if (file != null) {
      var boundary = "--------------------------" + Std.string(Std.random(0x3fffffff)) + Std.string(Std.random(0x3fffffff));
      kind = "multipart/form-data; boundary=" + boundary;
      for (p in params)
        body.addString('--$boundary\r\nContent-Disposition: form-data; name="${p.name}"\r\n\r\n${p.value}\r\n');
      body.addString('--$boundary\r\nContent-Disposition: form-data; name="${file.param}"; filename="${file.filename}"\r\n'
        + 'Content-Type: ${file.mimeType}\r\n\r\n');
      body.add(file.io.read(file.size));
      body.addString('\r\n--$boundary--\r\n');
    } else if (postBytes != null || postData != null) {
      body.add(postBytes != null ? postBytes : Bytes.ofString(postData));
      query = queryOf(params);
    } else if (post) {
      body.addString(queryOf(params));
      kind = "application/x-www-form-urlencoded";
    } else
      query = queryOf(params);
    if (query != "") path += (path.indexOf("?") < 0 ? "?" : "&") + query;
    var verb = method != null ? method : post ? "POST" : "GET";
    var target = PROXY == null ? path : 'http://$host$port$path';
    b.writeString('$verb $target HTTP/1.1\r\nHost: $host$port\r\n');
    if (PROXY != null && PROXY.auth != null) {
      var auth = haxe.crypto.Base64.encode(Bytes.ofString(PROXY.auth.user + ":" + PROXY.auth.pass));
      b.writeString('Proxy-Authorization: Basic $auth\r\n');
    }
    var names = [for (h in headers) h.name.toLowerCase()];
    var bytes = body.getBytes();
    if ((post || bytes.length > 0) && names.indexOf("content-length") < 0) b.writeString('Content-Length: ${bytes.length}\r\n');
    if (kind != null && names.indexOf("content-type") < 0) b.writeString('Content-Type: $kind\r\n');
    if (names.indexOf("connection") < 0) b.writeString("Connection: close\r\n");
    for (h in headers)
      b.writeString('${h.name}: ${h.value}\r\n');
    b.writeString("\r\n");
    return bytes;
  }

  function readAnswer(api:Output, s:Socket, headOnly:Bool):Void {
    var input = new haxe.io.BufferInput(s.input, Bytes.alloc(4096));
    var status = 0;
    // Answers of 100 only say that another follows.
    do {
      var first = ~/^HTTP\/1\.[01] ([0-9]{3})/;
      if (!first.match(input.readLine())) throw "Response status error";
      status = Std.parseInt(first.matched(1));
      responseHeaders = new Map();
      severalHeaders.clear();
      while (true) {
        var line = input.readLine();
        if (line == "") break;
        var colon = line.indexOf(":");
        if (colon > 0) addResponseHeader(line.substring(0, colon), StringTools.trim(line.substr(colon + 1)));
      }
    } while (status >= 100 && status < 200);
    onStatus(status);
    var length = headerOf("content-length");
    var isChunked = headerOf("transfer-encoding") == "chunked";
    if (!headOnly && status != 204 && status != 304) {
      if (isChunked)
        readChunks(api, input);
      else if (length != null) {
        var size = Std.parseInt(length);
        if (size == null) throw "Invalid Content-Length";
        api.prepare(size);
        copy(api, input, size);
      } else
        api.writeInput(input);
    }
    api.close();
    if (status >= 400) throw 'Http Error #$status';
  }

  function addResponseHeader(name:String, value:String):Void {
    responseHeaders.set(name, value);
    var key = name.toLowerCase();
    var known = severalHeaders.get(key);
    if (known == null)
      severalHeaders.set(key, [value]);
    else
      known.push(value);
  }

  function headerOf(name:String):Null<String> {
    var all = severalHeaders.get(name);
    return all == null ? null : all[all.length - 1];
  }

  /** All values of a header of the answer; null where it has none of that name. */
  public function getResponseHeaderValues(key:String):Null<Array<String>>
    return severalHeaders.get(key.toLowerCase());

  static function copy(api:Output, input:Input, size:Int):Void {
    var part = Bytes.alloc(8192);
    while (size > 0) {
      var n = try input.readBytes(part, 0, size < part.length ? size : part.length) catch (e:Eof) throw "Transfer aborted";
      api.writeFullBytes(part, 0, n);
      size -= n;
    }
  }

  static function readChunks(api:Output, input:Input):Void {
    while (true) {
      var line = input.readLine();
      var size = Std.parseInt("0x" + StringTools.trim(line.split(";")[0]));
      if (size == null || size < 0) throw "Invalid chunk";
      if (size == 0) break;
      copy(api, input, size);
      input.readLine();
    }
    // What follows the last chunk.
    while (input.readLine() != "") {}
  }

  /** The text at an address; throws what failed. */
  public static function requestUrl(url:String):String {
    var h = new Http(url);
    var answer:Null<String> = null;
    h.onData = function(d) {
      answer = d;
    };
    h.onError = function(e) {
      throw e;
    };
    h.request(false);
    return answer;
  }
}
