#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals that wait while workers run.
///
/// A write to a worker that has died raises SIGPIPE, whose default is to end the program: it is
/// held back in this thread and thrown away, and the write tells of the death by its result. An
/// interrupt from the terminal does not reach the workers, which have process groups of their own:
/// it is held back until they are gone, and then does what it would have done. No handler is
/// installed and no disposition changed, so this is safe inside any program.
package struct HeldSignals {
  private var before = sigset_t()
  private let interrupts: [Int32]

  fileprivate init() {
    // one that the program ignores or handles itself stays its own affair
    interrupts = [SIGINT, SIGTERM, SIGHUP].filter { isDefault($0) }
    var held = sigset_t()
    sigemptyset(&held)
    for signal in interrupts + [SIGPIPE] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Whether the program was told to end.
  package var interrupted: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return interrupts.contains {
      sigismember(&pending, $0) == 1 && sigismember(before, $0) == 0
    }
  }

  /// Whether the program was told to end, also by a signal that whoever started it had held back:
  /// a server has no other way to end.
  package var wasTold: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return interrupts.contains { sigismember(&pending, $0) == 1 }
  }

  /// Takes the interrupts that wait: they have been obeyed and shall not end the program.
  package func takeInterrupts() {
    while true {
      var pending = sigset_t()
      sigpending(&pending)
      let waiting = interrupts.filter { sigismember(&pending, $0) == 1 }
      guard !waiting.isEmpty else { return }
      var set = sigset_t()
      sigemptyset(&set)
      for signal in waiting { sigaddset(&set, signal) }
      var taken: Int32 = 0
      sigwait(&set, &taken)
    }
  }

  /// Lets the signals go, but for the SIGPIPE of a worker.
  fileprivate func release() {
    var pending = sigset_t()
    sigpending(&pending)
    if sigismember(&pending, SIGPIPE) == 1, sigismember(before, SIGPIPE) == 0 {
      var pipe = sigset_t()
      sigemptyset(&pipe)
      sigaddset(&pipe, SIGPIPE)
      var taken: Int32 = 0
      sigwait(&pipe, &taken)
    }
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}

/// Runs some work while signals wait.
package func holdingSignals(_ body: (HeldSignals) -> Void) {
  let signals = HeldSignals()
  defer { signals.release() }
  body(signals)
}

private func sigismember(_ set: sigset_t, _ signal: Int32) -> Int32 {
  var copy = set
  return sigismember(&copy, signal)
}

/// Whether a signal does what it does by default.
private func isDefault(_ signal: Int32) -> Bool {
  var action = sigaction()
  guard sigaction(signal, nil, &action) == 0 else { return false }
  #if canImport(Darwin)
    return action.__sigaction_u.__sa_handler == nil
  #else
    return action.__sigaction_handler.sa_handler == nil
  #endif
}
