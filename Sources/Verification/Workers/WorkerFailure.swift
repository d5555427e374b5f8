/// Why a request to a pack has no answer.
///
/// `lastWords` are the end of what the worker wrote to standard error, cut to the line that tells
/// the reason where there is one; they may be empty.
public enum WorkerFailure: Error, Codable, Hashable, Sendable {
  /// The program of the pack does not start.
  case cannotStart(path: String, reason: String)
  /// No answer came in time; the worker was stopped.
  case timedOut(seconds: Double, lastWords: String)
  /// The worker died of a signal, as a Swift program does when a precondition fails.
  case trapped(signal: Int32, lastWords: String)
  /// The worker died for want of memory.
  case outOfMemory(mebibytes: Int, lastWords: String)
  /// The worker ended by itself, with or without an answer.
  case exited(code: Int32, lastWords: String)
  /// The answer exceeds what the program is willing to hold.
  case tooMuchOutput(bytes: Int)
  /// What came back is not one reply on one line.
  case garbage(beginning: String)
  /// The pack speaks another version of the protocol.
  case wrongProtocol(found: Int, expected: Int)
  /// The reply is to another request.
  case outOfStep(found: Int, expected: Int)
  /// The reply is of the protocol, its body is not what the message asks for.
  case unreadable(field: String, reason: String)
  /// The pack says no, in its own words.
  case refused(String)
}
