import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Worker {
  /// Waits for a worker whose output has ended and tells what it died of.
  ///
  /// - Parameter mebibytes: the limit of its memory.
  /// - Returns: the failure, with the last words.
  func death(mebibytes: Int) -> WorkerFailure {
    let end = process.awaitEnd()
    let words = finalWords()
    switch end {
    case .lingered: return .garbage(beginning: "")
    case .exited, .signalled:
      // how it ended does not tell want of memory from another fault; these words do
      let starved = ["failed to allocate", "bad_alloc", "out of memory", "Cannot allocate memory"]
        .contains { words.contains($0) }
      if starved { return .outOfMemory(mebibytes: mebibytes, lastWords: words) }
      return switch end {
      case .exited(let code): .exited(code: code, lastWords: words)
      case .signalled(let signal): .trapped(signal: signal, lastWords: words)
      case .lingered: .garbage(beginning: "")
      }
    }
  }

  /// Stops the worker.
  ///
  /// - Returns: its last words.
  func stop() -> String {
    process.kill()
    return finalWords()
  }

  /// What is still in the pipe belongs to the last words.
  private func finalWords() -> String {
    var patience = 64
    while patience > 0, listen() { patience -= 1 }
    return lastWords.text
  }
}
