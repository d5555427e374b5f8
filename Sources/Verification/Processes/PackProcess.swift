import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process of a pack: its three pipes, its end.
///
/// The process leads a group of its own, so that whatever it starts ends with it. All pipes are
/// non-blocking on this side and closed when another program is started.
///
/// Memory is limited by the kernel through `ulimit -d`, which on Linux counts the private writable
/// memory of the process and not the address space that a run-time system merely reserves, so
/// that it suits packs in any language. macOS does not enforce it: there ``residentBytes`` is
/// watched instead, a few times a second.
final class PackProcess {
  /// How a process ended.
  enum End: Hashable {
    case exited(Int32)
    case signalled(Int32)
    /// It had closed its output but would not end, and was killed.
    case lingered
  }

  let id: pid_t
  let input: Pipe.End
  let output: Pipe.End
  let errors: Pipe.End
  private var end: End?

  /// Starts a pack.
  ///
  /// - Parameters:
  ///   - program: the executable and its arguments.
  ///   - mebibytes: the limit of its memory.
  ///   - backtraces: whether a Swift program shall explain a crash, which takes a moment.
  /// - Throws: ``WorkerFailure/cannotStart(path:reason:)``.
  init(_ program: PackLocation, mebibytes: Int, backtraces: Bool) throws(WorkerFailure) {
    if let reason = program.obstacle {
      throw .cannotStart(path: program.path, reason: reason)
    }
    do {
      let (input, output, errors) = (try Pipe(), try Pipe(), try Pipe())
      id = try spawn(
        ["/bin/sh", "-c", "ulimit -d \(mebibytes << 10); exec \"$0\" \"$@\"", program.path]
          + program.arguments,
        environment: backtraces ? Self.explaining : Self.silent,
        standard: (input.reading.descriptor, output.writing.descriptor, errors.writing.descriptor))
      (self.input, self.output, self.errors) = (input.writing, output.reading, errors.reading)
    } catch {
      throw .cannotStart(path: program.path, reason: error.description)
    }
    for end in [input, output, errors] { end.stopBlocking() }
  }

  deinit { _ = kill() }

  /// Whether the process itself has ended, be its pipes held open by others or not.
  var hasEnded: Bool {
    var info = siginfo_t()
    return end != nil
      || waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT) == 0
        && info.si_signo == SIGCHLD
  }

  /// Waits for a process that is about to end, a tenth of a second at most, then ends its group.
  func awaitEnd() -> End {
    var patience = 100
    while !hasEnded, patience > 0 {
      poll(nil, 0, 1)
      patience -= 1
    }
    return patience > 0
      ? kill()
      : {
        _ = kill(); return .lingered
      }()
  }

  /// Ends the whole group and takes the process off the system's list.
  @discardableResult
  func kill() -> End {
    if let end { return end }
    // the leader is not reaped yet, so the number of its group cannot belong to anyone else
    sendSignal(-id, SIGKILL)
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    let end: End = signal == 0 ? .exited(status >> 8 & 0xff) : .signalled(signal)
    self.end = end
    return end
  }

  private static let silent = environment("enable=no")
  private static let explaining = environment(
    "enable=yes,color=no,interactive=no,threads=crashed,images=none,registers=none,limit=16,top=0")

  /// The environment of a worker: ours, and what a Swift program shall do in a crash.
  private static func environment(_ backtrace: String) -> [String] {
    ProcessInfo.processInfo.environment.filter { $0.key != "SWIFT_BACKTRACE" }
      .map { "\($0.key)=\($0.value)" }.sorted() + ["SWIFT_BACKTRACE=\(backtrace)"]
  }
}

/// `kill(2)`, by a name that ``PackProcess/kill()`` does not hide.
private func sendSignal(_ process: pid_t, _ signal: Int32) { _ = kill(process, signal) }

extension PackLocation {
  /// Why the executable cannot be started, as far as it can be told without trying.
  fileprivate var obstacle: String? {
    var information = stat()
    guard stat(path, &information) == 0 else { return SystemError(errno).description }
    guard information.st_mode & S_IFMT != S_IFDIR else { return "it is a folder, not a program" }
    guard access(path, X_OK) == 0 else {
      return "the file is not executable (chmod +x makes it so)"
    }
    return nil
  }
}
