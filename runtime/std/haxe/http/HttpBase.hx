package haxe.http;

/*
 * What requests by HTTP have in common.
 */

import haxe.io.Bytes;

private typedef Named = {name:String, value:String}

/** A request: headers and parameters, and what is called when the answer comes. */
class HttpBase {
  /** Where it goes. */
  public var url:String;

  /** The text of the answer, once it is there. */
  public var responseData(get, never):Null<String>;

  /** The bytes of the answer, once they are there. */
  public var responseBytes(default, null):Null<Bytes>;

  var responseAsString:Null<String>;
  var postData:Null<String>;
  var postBytes:Null<Bytes>;
  var headers:Array<Named>;
  var params:Array<Named>;
  final emptyOnData:(String) -> Void;

  /** A request to an address. */
  public function new(url:String) {
    this.url = url;
    headers = [];
    params = [];
    emptyOnData = onData;
  }

  /** Sets a header. */
  public function setHeader(name:String, value:String) {
    for (i in 0...headers.length)
      if (headers[i].name == name) {
        headers[i] = {name: name, value: value};
        return;
      }
    addHeader(name, value);
  }

  /** Adds a header; there may be several of a name. */
  public function addHeader(header:String, value:String) {
    headers.push({name: header, value: value});
  }

  /** Sets a parameter. */
  public function setParameter(name:String, value:String) {
    for (i in 0...params.length)
      if (params[i].name == name) {
        params[i] = {name: name, value: value};
        return;
      }
    addParameter(name, value);
  }

  /** Adds a parameter; there may be several of a name. */
  public function addParameter(name:String, value:String) {
    params.push({name: name, value: value});
  }

  /** Sets the text that is sent. */
  public function setPostData(data:Null<String>) {
    postData = data;
    postBytes = null;
  }

  /** Sets the bytes that are sent. */
  public function setPostBytes(data:Null<Bytes>) {
    postBytes = data;
    postData = null;
  }

  /** Sends the request. */
  public function request(?post:Bool):Void
    throw new haxe.exceptions.NotImplementedException();

  /** Called with the text of the answer. */
  public dynamic function onData(data:String) {}

  /** Called with the bytes of the answer. */
  public dynamic function onBytes(data:Bytes) {}

  /** Called when something failed, the message being what. */
  public dynamic function onError(msg:String) {}

  /** Called with the number that the answer begins with. */
  public dynamic function onStatus(status:Int) {}

  function hasOnData():Bool
    return !Reflect.compareMethods(onData, emptyOnData);

  function success(data:Bytes) {
    responseBytes = data;
    responseAsString = null;
    if (hasOnData()) onData(responseData);
    onBytes(responseBytes);
  }

  function get_responseData() {
    if (responseAsString == null && responseBytes != null) responseAsString = responseBytes.getString(0, responseBytes.length, UTF8);
    return responseAsString;
  }
}
