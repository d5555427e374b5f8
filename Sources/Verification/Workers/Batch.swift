/// The requests of one call: what is still to be done, and what came of them.
struct Batch {
  /// What came of a request: `failure` is `nil` where its reply was read.
  struct Outcome {
    var failure: WorkerFailure?
    let seconds: Double
  }

  private(set) var outcomes: [Outcome?]
  private(set) var unfinished: Int
  private var next = 0
  private var again: [Attempt] = []

  init(count: Int) {
    outcomes = Array(repeating: nil, count: count)
    unfinished = count
  }

  /// The next request to hand out; `nil` when all are at work or done.
  mutating func takeNext() -> Attempt? {
    if let attempt = again.popLast() { return attempt }
    guard next < outcomes.count else { return nil }
    next += 1
    return Attempt(index: next - 1)
  }

  /// Puts a request back that shall be tried once more.
  mutating func retry(_ attempt: Attempt) { again.append(attempt) }

  /// Writes down what came of an attempt.
  mutating func finish(_ attempt: Attempt, _ failure: WorkerFailure?, seconds: Double) {
    unfinished -= 1
    outcomes[attempt.index] = Outcome(
      failure: attempt.judgement(on: failure), seconds: seconds)
    if let culprit = attempt.culprit(after: failure), let first = attempt.first {
      blame(culprit, first.failure)
    }
  }

  /// Lays to a request that was answered what its worker did afterwards.
  mutating func blame(_ index: Int, _ failure: WorkerFailure) {
    guard outcomes[index]?.failure == nil else { return }
    outcomes[index]?.failure = failure
  }
}
