import Foundation

/// One process of a pack and the request it is working on.
final class Worker {
  /// What came of looking at the pipes.
  enum Event {
    /// One line, without its line feed, and nothing behind it.
    case reply(Data)
    /// The output broke the protocol or a limit.
    case broken(WorkerFailure)
    /// The output was closed.
    case ended
    /// The time is over.
    case late
    /// It holds more memory than it may.
    case swollen
  }

  let pack: Int
  /// Whether this worker is there to explain a crash.
  let explaining: Bool
  let process: PackProcess
  /// The request at work; `nil` for an idle worker.
  private(set) var attempt: Attempt?
  /// The last request that was answered.
  private(set) var served: Int?
  /// Whether it has answered anything, in this batch or before.
  private(set) var used = false
  /// Whether its standard error is still open.
  private(set) var hasErrors = true
  /// Whether it was seen to have ended when it had nothing to read.
  var seemsDead = false
  /// When to look at the process itself, whatever its pipes say.
  var lookAgain = ContinuousClock.now
  private(set) var started = ContinuousClock.now
  private var outgoing = Data()
  private var sent = 0
  private var incoming = Data()
  private var words = LastWords()

  init(_ program: PackLocation, pack: Int, limits: Limits, explaining: Bool) throws(WorkerFailure) {
    self.pack = pack
    self.explaining = explaining
    process = try PackProcess(program, mebibytes: limits.mebibytes, backtraces: explaining)
  }

  /// Whether a part of the request is still to be sent.
  var isSending: Bool { sent < outgoing.count }
  /// What it wrote to standard error since the request.
  var lastWords: LastWords { words }

  /// Takes a request on.
  func begin(_ attempt: Attempt, _ line: Data) {
    (self.attempt, outgoing, sent, incoming) = (attempt, line, 0, Data())
    seemsDead = false
    words.forget()
    started = .now
    send()
  }

  /// The request is answered.
  func finish() {
    (served, attempt, used) = (attempt?.index, nil, true)
    (outgoing, sent, incoming) = (Data(), 0, Data())
  }

  /// A new batch has other requests under the same numbers.
  func forgetServed() { served = nil }

  /// Sends as much of the request as the pipe takes.
  func send() {
    let count = outgoing.withUnsafeBytes { bytes in
      process.input.write(UnsafeRawBufferPointer(rebasing: bytes[sent...]))
    }
    // nobody reads any more: the end of the output will tell why
    sent = count.map { sent + $0 } ?? outgoing.count
  }

  /// Takes in what was written to standard error.
  ///
  /// - Returns: whether there may be more.
  @discardableResult
  func listen() -> Bool {
    switch process.errors.read() {
    case .nothingYet: return false
    case .ended:
      hasErrors = false
      return false
    case .bytes(let bytes):
      words.append(bytes)
      return true
    }
  }

  /// Reads the output and tells what it amounts to; `nil` while the reply is incomplete.
  func receive(limit: Int) -> Event? {
    switch process.output.read() {
    case .nothingYet: return nil
    case .ended: return incoming.isEmpty ? .ended : .broken(garbage)
    case .bytes(let bytes):
      let known = incoming.count
      incoming += bytes
      guard let end = incoming[known...].firstIndex(of: UInt8(ascii: "\n")) else {
        return incoming.count > limit ? .broken(.tooMuchOutput(bytes: limit)) : nil
      }
      guard end <= limit else { return .broken(.tooMuchOutput(bytes: limit)) }
      if case .bytes(let more) = process.output.read() { incoming += more }
      guard end + 1 == incoming.count, !isSending else {
        // a reply and something behind it, or no reply at all
        let replied = incoming.first == UInt8(ascii: "{") && end + 1 < incoming.count
        return .broken(garbage(from: replied ? end + 1 : 0))
      }
      return .reply(incoming[..<end])
    }
  }

  /// Why an idle worker is of no more use: it wrote or ended unasked.
  ///
  /// - Parameter mebibytes: the limit of its memory.
  /// - Returns: the failure; `nil` if the worker can go on.
  func complaint(mebibytes: Int) -> WorkerFailure? {
    switch process.output.read() {
    case .bytes(let bytes):
      incoming = bytes
      return garbage
    case .ended: return death(mebibytes: mebibytes)
    case .nothingYet: return process.hasEnded ? death(mebibytes: mebibytes) : nil
    }
  }

  private var garbage: WorkerFailure { garbage(from: 0) }

  private func garbage(from start: Int) -> WorkerFailure {
    .garbage(beginning: beginning(of: incoming.dropFirst(start)))
  }
}
