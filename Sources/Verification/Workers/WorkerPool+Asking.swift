import CatalogKit
import Foundation

extension WorkerPool {
  /// Asks questions whose replies have one kind of body.
  ///
  /// - Parameters:
  ///   - questions: what to ask.
  ///   - body: what the replies hold.
  ///   - progress: is called as each question is answered, in whatever order they are.
  /// - Returns: the answers in the order of the questions.
  func ask<Body: Codable & Sendable>(
    _ questions: [Question], for body: Body.Type, progress: (Answer<Body>) -> Void = { _ in }
  ) -> [Answer<Body>] {
    var bodies = [Body?](repeating: nil, count: questions.count)
    let outcomes = serve(questions) { index, line, number in
      take(line, number, &bodies[index])
    } finished: { index, outcome in
      progress(answer(questions[index].id, outcome, bodies[index]))
    }
    return questions.indices.map { answer(questions[$0].id, outcomes[$0], bodies[$0]) }
  }

  private func take<Body: Codable & Sendable>(
    _ line: Data, _ number: Int, _ place: inout Body?
  ) -> WorkerFailure? {
    switch readReply(line, as: Body.self, to: number) {
    case .success(let body):
      place = body
      return nil
    case .failure(let failure): return failure
    }
  }

  private func answer<Body>(_ id: String, _ outcome: Batch.Outcome, _ body: Body?) -> Answer<Body> {
    let result: Result<Body, WorkerFailure> =
      if let failure = outcome.failure {
        .failure(failure)
      } else if let body {
        .success(body)
      } else {
        preconditionFailure("a reply that was read has a body")
      }
    return Answer(id: id, result: result, seconds: outcome.seconds)
  }
}
