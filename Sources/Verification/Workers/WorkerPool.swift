import Foundation

/// The workers of some packs: hands out requests, listens to all, replaces the dead.
///
/// One thread waits for whichever worker has something to say. A worker belongs to one pack and
/// has one request at a time; it lives on from one batch to the next.
final class WorkerPool {
  let limits: Limits
  /// The busy workers and those that wait for more.
  private(set) var workers: [Worker] = []
  private let programs: [PackLocation]
  private let jobs: Int
  /// The number of requests so far: no number is used twice.
  private var asked = 0
  /// The number of questions that workers were asked.
  var answered: Int { asked }

  init(programs: [PackLocation], limits: Limits, jobs: Int) {
    precondition(jobs >= 1, "at least one worker")
    (self.programs, self.limits, self.jobs) = (programs, limits, jobs)
  }

  /// Asks all the questions and waits until each is answered or has failed.
  ///
  /// - Parameters:
  ///   - questions: what to ask.
  ///   - read: takes the reply to the question at a place, with the number of the request, and
  ///     tells what is wrong with it.
  ///   - finished: is called as each question is done with.
  /// - Returns: what came of each question, in their order.
  func serve(
    _ questions: [Question], read: (Int, Data, Int) -> WorkerFailure?,
    finished: (Int, Batch.Outcome) -> Void
  ) -> [Batch.Outcome] {
    let firstNumber = asked + 1
    asked += questions.count
    var batch = Batch(count: questions.count)
    for worker in workers { worker.forgetServed() }
    holdingSignals { signals in
      while batch.unfinished > 0 {
        handOut(&batch, questions, firstNumber: firstNumber, finished: finished)
        guard batch.unfinished > 0 else { break }
        for (worker, event) in listen() {
          guard let attempt = worker.attempt else { continue }
          settle(attempt, of: worker, event, in: &batch) { read($0, $1, firstNumber + $0) }
          if let outcome = batch.outcomes[attempt.index] { finished(attempt.index, outcome) }
        }
        // the program ends as soon as the signals are let go: nobody reads what is missing
        if signals.interrupted { return workers.removeAll() }
      }
      for worker in workers { _ = isFit(worker, &batch) }
    }
    return batch.outcomes.map {
      $0 ?? Batch.Outcome(failure: .refused("The program was interrupted."), seconds: 0)
    }
  }

  /// Gives requests to workers as long as there are both.
  private func handOut(
    _ batch: inout Batch, _ questions: [Question], firstNumber: Int,
    finished: (Int, Batch.Outcome) -> Void
  ) {
    while workers.count(where: { $0.attempt != nil }) < jobs, let attempt = batch.takeNext() {
      let question = questions[attempt.index]
      do throws(WorkerFailure) {
        guard let pack = question.pack else {
          throw .refused("No pack has the entry \(question.id).")
        }
        let worker = try worker(of: pack, explaining: attempt.first != nil, &batch)
        worker.begin(attempt, question.line(number: firstNumber + attempt.index))
      } catch {
        batch.finish(attempt, error, seconds: 0)
        if let outcome = batch.outcomes[attempt.index] { finished(attempt.index, outcome) }
      }
    }
  }

  /// An idle worker of a pack, or a new one.
  private func worker(
    of pack: Int, explaining: Bool, _ batch: inout Batch
  ) throws(WorkerFailure) -> Worker {
    while !explaining, let idle = workers.first(where: { $0.pack == pack && $0.attempt == nil }) {
      if isFit(idle, &batch) { return idle }
    }
    // no more workers than jobs: one that waits makes room
    if workers.count >= jobs, let idle = workers.first(where: { $0.attempt == nil }) {
      dismiss(idle)
    }
    let worker = try Worker(programs[pack], pack: pack, limits: limits, explaining: explaining)
    workers.append(worker)
    return worker
  }

  /// Whether an idle worker can go on; if not, its last request is to blame and it is dismissed.
  private func isFit(_ worker: Worker, _ batch: inout Batch) -> Bool {
    guard let complaint = worker.complaint(mebibytes: limits.mebibytes) else { return true }
    if let served = worker.served { batch.blame(served, complaint) }
    dismiss(worker)
    return false
  }

  private func dismiss(_ worker: Worker) { workers.removeAll { $0 === worker } }

  /// Draws the consequences of what a worker did.
  private func settle(
    _ attempt: Attempt, of worker: Worker, _ event: Worker.Event, in batch: inout Batch,
    read: (Int, Data) -> WorkerFailure?
  ) {
    let seconds = worker.started.duration(to: .now) / .seconds(1)
    let failure: WorkerFailure?
    switch event {
    case .reply(let line): failure = read(attempt.index, line)
    case .broken(let found): failure = found
    case .ended: failure = worker.death(mebibytes: limits.mebibytes)
    case .late: failure = .timedOut(seconds: limits.seconds, lastWords: worker.stop())
    case .swollen:
      failure = .outOfMemory(mebibytes: limits.mebibytes, lastWords: worker.stop())
    }
    let inStep = failure.map { $0.leavesWorkerInStep } ?? true
    if !inStep || worker.explaining { dismiss(worker) }
    if inStep { worker.finish() }
    let again =
      failure.map {
        worker.used && $0.mayBeInherited || $0.isTrap && worker.lastWords.reason == nil
      } ?? false
    if let failure, again, !inStep, attempt.first == nil {
      let first = Attempt.First(
        failure: failure, workerWasUsed: worker.used, servedBefore: worker.served)
      batch.retry(Attempt(index: attempt.index, after: first))
    } else {
      batch.finish(attempt, failure, seconds: seconds)
    }
  }
}
