/// One try at one request of a batch: the first, or the one that looks closer.
///
/// A failure in a worker that has served others may be their doing, and a crash without a word
/// tells nobody what to mend. Both are tried once more, in a new worker that explains its crashes.
struct Attempt {
  /// How the first try failed, and in what worker.
  struct First {
    let failure: WorkerFailure
    /// Whether the worker had answered other requests before.
    let workerWasUsed: Bool
    /// The last of them, where it belongs to the same batch.
    let servedBefore: Int?
  }

  /// The request's place in the batch.
  let index: Int
  /// `nil` while this is the first try.
  let first: First?

  init(index: Int, after first: First? = nil) { (self.index, self.first) = (index, first) }

  /// What the failure of this try, or its success, says about the request.
  func judgement(on failure: WorkerFailure?) -> WorkerFailure? {
    guard let first else { return failure }
    guard first.workerWasUsed else {
      // the first try was in a new worker and counts; the second gives the words
      return failure.map { first.failure.explained(by: $0) } ?? first.failure
    }
    // explaining a crash takes time, which may run out
    if first.failure.isTrap, case .timedOut = failure { return first.failure }
    return failure
  }

  /// The request that is to blame when this try ends with `failure`: if it is not this one that
  /// made the worker of the first try write or end unasked, it was the one before.
  func culprit(after failure: WorkerFailure?) -> Int? {
    guard let first, first.failure.isUnasked, failure.map({ !$0.isUnasked }) ?? true else {
      return nil
    }
    return first.servedBefore
  }
}

extension WorkerFailure {
  /// Whether what the worker did before can be the cause.
  var mayBeInherited: Bool {
    switch self {
    case .trapped, .outOfMemory: true
    default: isUnasked
    }
  }

  /// Whether it is the doing of the request before if it is not that of this one: the worker wrote
  /// or ended unasked.
  var isUnasked: Bool {
    switch self {
    case .exited, .garbage, .outOfStep: true
    default: false
    }
  }

  /// Whether it is a crash, of which a second try may tell more.
  var isTrap: Bool { if case .trapped = self { true } else { false } }

  /// Whether the worker answered in form, and can go on.
  var leavesWorkerInStep: Bool {
    switch self {
    case .refused, .unreadable: true
    default: false
    }
  }

  /// The failure with the words of another try, where both died of a signal.
  func explained(by other: WorkerFailure) -> WorkerFailure {
    guard case .trapped(let signal, let words) = self, case .trapped(_, let better) = other else {
      return self
    }
    return .trapped(signal: signal, lastWords: better.isEmpty ? words : better)
  }
}
