// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `BaseAudioContext` of the specification "webaudio". */
@:native("BaseAudioContext")
extern class BaseAudioContext extends js.html.EventTarget {
  var destination(default, null):AudioDestinationNode;
  var sampleRate(default, null):Float;
  var currentTime(default, null):Float;
  var listener(default, null):AudioListener;
  var state(default, null):AudioContextState;
  var renderQuantumSize(default, null):Int;
  var audioWorklet(default, null):AudioWorklet;
  var onstatechange:haxe.Constraints.Function;
  function createAnalyser():AnalyserNode;
  function createBiquadFilter():BiquadFilterNode;
  function createBuffer(numberOfChannels:Int, length:Int, sampleRate:Float):AudioBuffer;
  function createBufferSource():AudioBufferSourceNode;
  function createChannelMerger(?numberOfInputs:Int):ChannelMergerNode;
  function createChannelSplitter(?numberOfOutputs:Int):ChannelSplitterNode;
  function createConstantSource():ConstantSourceNode;
  function createConvolver():ConvolverNode;
  function createDelay(?maxDelayTime:Float):DelayNode;
  function createDynamicsCompressor():DynamicsCompressorNode;
  function createGain():GainNode;
  function createIIRFilter(feedforward:Array<Float>, feedback:Array<Float>):IIRFilterNode;
  function createOscillator():OscillatorNode;
  function createPanner():PannerNode;
  function createPeriodicWave(real:Array<Float>, imag:Array<Float>, ?constraints:PeriodicWaveConstraints):PeriodicWave;
  function createScriptProcessor(?bufferSize:Int, ?numberOfInputChannels:Int, ?numberOfOutputChannels:Int):ScriptProcessorNode;
  function createStereoPanner():StereoPannerNode;
  function createWaveShaper():WaveShaperNode;
  function decodeAudioData(audioData:js.lib.ArrayBuffer, ?successCallback:(decodedData:AudioBuffer) -> Void, ?errorCallback:(error:js.html.DOMException) -> Void):js.lib.Promise<AudioBuffer>;
}
