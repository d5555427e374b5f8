import Diagnostics
import Foundation

extension WorkerFailure: CustomStringConvertible {
  /// What happened, in one sentence, and the last words of the worker.
  public var description: String {
    switch self {
    case .cannotStart(let path, let reason):
      "The pack \(path) cannot be started: \(reason)."
    case .timedOut(let seconds, let words):
      "There was no answer within \(counted(seconds, "second"))\(quoted(words))."
    case .trapped(SIGKILL, let words):
      // the kernel ends whoever takes the last memory, and says nothing about it
      "The worker was killed (signal 9), which happens when memory runs out\(quoted(words))."
    case .trapped(let signal, let words):
      "The worker was stopped by signal \(signal) (\(signalName(signal)))\(quoted(words))."
    case .outOfMemory(let mebibytes, let words):
      "The worker ran out of memory; the limit was \(mebibytes) MiB\(quoted(words))."
    case .exited(let code, let words):
      "The worker ended by itself with exit code \(code)\(quoted(words))."
    case .tooMuchOutput(let bytes):
      "The reply is longer than \(bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(bytes) bytes")."
    case .garbage(let beginning):
      beginning.isEmpty
        ? "The worker closed its standard output, which belongs to the protocol."
        : "The worker wrote something that is not one reply on one line: '\(beginning)'."
    case .wrongProtocol(let found, let expected):
      "The pack speaks version \(found) of the protocol; this program speaks version \(expected)."
    case .outOfStep(let found, let expected):
      "The worker answered request \(found) when request \(expected) was asked."
    case .unreadable(let field, let reason):
      "The reply cannot be read: \(field) \(reason)."
    case .refused(let message): message
    }
  }

  /// The failure of a whole pack as a problem.
  func problem(ofPackAt path: String) -> Problem {
    let (message, cure) =
      switch self {
      case .cannotStart(_, let reason):
        ("the pack cannot be started: \(reason)", "Give the path of the pack's executable")
      case .wrongProtocol:
        (clause, "Build the pack with the version of CatalogKit that belongs to this program")
      default: (clause, "See that the pack answers one JSON object a line")
      }
    return Problem(file: path, message: message, cure: cure)
  }

  /// The description within a sentence: a small letter first, no full stop.
  private var clause: String {
    let text = description.hasSuffix(".") ? description.dropLast() : description[...]
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

private func quoted(_ words: String) -> String { words.isEmpty ? "" : "; its last words: \(words)" }

/// `1 second`, `2.5 seconds`.
private func counted(_ number: Double, _ noun: String) -> String {
  let text = "\(number)"
  return
    "\(text.hasSuffix(".0") ? String(text.dropLast(2)) : text) \(noun)\(number == 1 ? "" : "s")"
}
