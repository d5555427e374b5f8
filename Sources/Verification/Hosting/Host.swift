public import CatalogKit
public import Diagnostics
import Foundation
import Guides

/// The packs at work: asks them for entries, guides and runs, in worker processes.
///
/// The built-in catalog is one of the packs. A host that exists has heard all of them, and its
/// registry is consistent. Answers come in the order of the questions whatever the number of
/// workers; a worker that dies takes only its own request with it.
public final class Host {
  /// The entries of all the packs.
  public let registry: Registry
  /// What each pack says of itself, in the order of the locations.
  public let packs: [PackDescription]
  private let locations: [PackLocation]
  private let pool: WorkerPool
  /// The pack of each entry and of each page.
  private let packOf: [String: Int]
  private let cache: ResultCache?
  /// What the answers of each pack depend on; `nil` for a pack whose answers are not kept.
  private let keys: [PackKeys?]
  /// How many worked examples were not run, because nothing they depend on has changed.
  public private(set) var reused = 0

  /// Starts the packs and hears what they have.
  ///
  /// - Parameters:
  ///   - locations: the programs of the packs, the built-in catalog first.
  ///   - limits: what one request may cost.
  ///   - jobs: how many workers may be busy at once.
  ///   - cache: where answers are kept; `nil` to ask for everything anew.
  /// - Throws: ``Problems`` with every pack that does not answer, or all that is inconsistent among
  ///   the entries.
  /// - Precondition: `jobs` is at least 1.
  public init(
    packs locations: [PackLocation], limits: Limits = Limits(), jobs: Int,
    cache: ResultCache? = nil
  ) throws(Problems) {
    let pool = WorkerPool(programs: locations, limits: limits, jobs: jobs)
    let unknown = locations.indices.filter { locations[$0].description == nil }
    let answers = pool.ask(
      unknown.map { Question(pack: $0, id: locations[$0].path, message: .describe) },
      for: PackDescription.self)
    let told = Dictionary(uniqueKeysWithValues: zip(unknown, try answers.bodies()))
    let packs = locations.indices.compactMap { locations[$0].description ?? told[$0] }
    if let problem = Self.namesakes(packs, at: locations) { throw Problems([problem]) }
    registry = try Registry(packs)
    packOf = Dictionary(
      uniqueKeysWithValues: packs.enumerated().flatMap { index, pack in
        pack.all.map { ($0.id, index) }
      })
    (self.packs, self.locations, self.pool, self.cache) = (packs, locations, pool, cache)
    keys = locations.map { cache == nil ? nil : PackKeys(of: $0, limits: limits) }
  }

  /// Runs the worked examples of some entries.
  ///
  /// - Parameters:
  ///   - ids: the entries.
  ///   - progress: is called as each example finishes, in whatever order they do.
  /// - Returns: the worksheets or why there is none, in the order of `ids`.
  public func worksheets(
    of ids: [String], progress: (Answer<Worksheet>) -> Void = { _ in }
  ) -> [Answer<Worksheet>] {
    let formulas = Dictionary(
      zip(ids, guides(of: ids).map { $0.formulas }), uniquingKeysWith: { first, _ in first })
    let before = pool.answered
    let answers = ask(
      .example, of: ids, for: Worksheet.self, formulas: formulas,
      keepingIf: { !$0.checks.isEmpty && $0.checks.allSatisfy { $0.passed } }, progress: progress)
    reused += ids.count - (pool.answered - before)
    return answers
  }

  /// The guides of some entries.
  ///
  /// - Parameter ids: the entries.
  /// - Returns: the guides or why there is none, in the order of `ids`.
  public func guides(of ids: [String]) -> [Answer<PackFile>] {
    ask(.guide, of: ids, for: PackFile.self)
  }

  /// The sources of the implementations of some entries.
  ///
  /// - Parameter ids: the entries.
  /// - Returns: the files of each or why there are none, in the order of `ids`.
  public func sources(of ids: [String]) -> [Answer<[PackFile]>] {
    ask(.source, of: ids, for: [PackFile].self)
  }

  /// Guides, sources and worked examples, for a site.
  ///
  /// - Parameters:
  ///   - ids: the entries.
  ///   - progress: is called as each example finishes, in whatever order they do.
  /// - Returns: the material of each page, in the order of `ids`.
  public func materials(
    of ids: [String], progress: (Answer<Worksheet>) -> Void = { _ in }
  ) -> [PageMaterial] {
    let (guides, sources) = (guides(of: ids), sources(of: ids))
    let examples = worksheets(of: ids, progress: progress)
    let live = Dictionary(
      live(of: ids.filter { registry[$0]?.isLive ?? false }).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let data = Dictionary(
      data(of: ids.filter { !(registry[$0]?.content?.example.datasets.isEmpty ?? true) })
        .map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ids.indices.map {
      PageMaterial(
        guide: guides[$0], sources: sources[$0], example: examples[$0], live: live[ids[$0]],
        data: data[ids[$0]])
    }
  }

  /// The data sets that the worked examples of some entries read.
  ///
  /// - Parameter ids: the entries.
  /// - Returns: the files of each or why there are none, in the order of `ids`.
  public func data(of ids: [String]) -> [Answer<[PackFile]>] {
    ask(.data, of: ids, for: [PackFile].self)
  }

  /// What the live parts of some entries show at the beginning.
  ///
  /// - Parameter ids: the entries.
  /// - Returns: what each shows or why there is nothing, in the order of `ids`.
  public func live(of ids: [String]) -> [Answer<LiveShown>] {
    ask(.live, of: ids, for: LiveShown.self)
  }

  /// A playground of an entry.
  ///
  /// - Parameters:
  ///   - id: the entry.
  ///   - name: which playground; `nil` for the first.
  ///   - values: the values of its parameters, those that lack as at the beginning.
  /// - Returns: what it shows, or why there is nothing.
  public func playground(
    _ id: String, name: String?, values: [Double]
  ) -> Answer<PlaygroundShown> {
    ask(id, .playground, LiveQuestion(name: name, values: values))
  }

  /// Problems of an entry.
  ///
  /// - Parameters:
  ///   - id: the entry.
  ///   - exercise: which exercise; `nil` for all.
  ///   - seeds: the seeds, for each of which every exercise gives a problem.
  /// - Returns: the problems, or why there are none.
  public func problems(
    of id: String, exercise: String?, seeds: [UInt64]
  ) -> Answer<[PosedProblem]> {
    ask(id, .practice, LiveQuestion(name: exercise, seeds: seeds))
  }

  /// What an answer is worth.
  ///
  /// - Parameters:
  ///   - text: what the reader typed.
  ///   - problem: the problem.
  ///   - id: the entry.
  /// - Returns: the verdict, or why there is none.
  public func grade(
    _ text: String, of problem: PosedProblem, in id: String
  ) -> Answer<GradedAnswer> {
    ask(
      id, .grade, LiveQuestion(name: problem.exercise, seeds: [problem.seed], answer: text))
  }

  private func ask<Body: Codable & Sendable>(
    _ id: String, _ message: PackRequest.Message, _ live: LiveQuestion
  ) -> Answer<Body> {
    let question = Question(pack: packOf[id], id: id, message: message, live: live)
    return pool.ask([question], for: Body.self)[0]
  }

  /// Runs an entry on the reader's data.
  ///
  /// - Parameters:
  ///   - id: the entry.
  ///   - parameters: what the reader gave, as text, by name in snake_case.
  ///   - data: the reader's columns.
  /// - Returns: the parameters as they were understood and the worksheet, or why there is none.
  public func run(
    _ id: String, parameters: [String: String], data: PackData
  ) -> Answer<RunResult> {
    let question = Question(
      pack: packOf[id], id: id, message: .run, parameters: parameters, data: data)
    return pool.ask([question], for: RunResult.self)[0]
  }

  /// What the packs find wrong with themselves.
  ///
  /// - Returns: the problems of all packs, those of a pack that does not answer among them.
  public func audit() -> [Problem] {
    let answers = locations.indices.map { pack in
      let key = keys[pack]?.key(.audit, locations[pack].path)
      if let kept = key.flatMap({ cache?.answer(for: $0, as: [Problem].self) }) { return kept }
      let answer = pool.ask(
        [Question(pack: pack, id: locations[pack].path, message: .audit)], for: [Problem].self)[0]
      if let key, case .success(let problems) = answer.result, problems.isEmpty {
        cache?.keep(answer, problems, for: key)
      }
      return answer
    }
    return answers.flatMap { answer in
      switch answer.result {
      case .success(let problems): problems
      case .failure(let failure): [failure.problem(ofPackAt: answer.id)]
      }
    }
  }

  /// What everything that the packs answer depends on; `nil` where that is not known.
  public var key: Digest? {
    let known = keys.compactMap { $0 }
    guard !known.isEmpty, known.count == keys.count else { return nil }
    return Digest(parts: known.flatMap { [Array($0.example.text.utf8), Array($0.text.text.utf8)] })
  }

  /// Asks about some entries what was not answered before.
  private func ask<Body: Codable & Sendable>(
    _ message: PackRequest.Message, of ids: [String], for body: Body.Type,
    formulas: [String: [PackFormula]] = [:], keepingIf isGood: (Body) -> Bool = { _ in true },
    progress: (Answer<Body>) -> Void = { _ in }
  ) -> [Answer<Body>] {
    func key(_ id: String) -> Digest? { self.key(message, id, formulas[id]) }
    let kept = ids.map { id in key(id).flatMap { cache?.answer(for: $0, as: body) } }
    for answer in kept.compactMap({ $0 }) { progress(answer) }
    let asked = ids.indices.filter { kept[$0] == nil }
    let answers = pool.ask(
      asked.map {
        Question(
          pack: packOf[ids[$0]], id: ids[$0], message: message, formulas: formulas[ids[$0]])
      }, for: body, progress: progress)
    for answer in answers {
      if let key = key(answer.id), case .success(let body) = answer.result, isGood(body) {
        cache?.keep(answer, body, for: key)
      }
    }
    let new = Dictionary(uniqueKeysWithValues: zip(asked, answers))
    return ids.indices.compactMap { kept[$0] ?? new[$0] }
  }

  private func key(
    _ message: PackRequest.Message, _ id: String, _ formulas: [PackFormula]?
  ) -> Digest? {
    packOf[id].flatMap { keys[$0] }?.key(message, id, entry: registry[id], formulas: formulas)
  }

  /// What all examples depend on, and with them every page but those of complete entries; `nil` where
  /// that is not known.
  public var exampleKey: Digest? {
    let known = keys.compactMap { $0 }
    guard !known.isEmpty, known.count == keys.count else { return nil }
    return Digest(parts: known.map { Array($0.example.text.utf8) })
  }

  /// The displayed formulas of all guides and the sections in which they stand: what pages about all
  /// formulas depend on.
  public var formulaKey: Digest {
    let guides = guides(of: registry.complete.map { $0.id })
    let texts = guides.flatMap { answer -> [String] in
      guard case .success(let file) = answer.result else { return [answer.id] }
      let formulas = Guide(file.text, file: file.file).displayedFormulas
      return [answer.id] + formulas.flatMap { [$0.name, $0.tex, $0.section?.title ?? ""] }
    }
    return Digest(parts: texts.map { Array($0.utf8) })
  }

  /// What the guide, the sources and the example of an entry depend on; `nil` where that is not known.
  public func pageKey(of entry: EntryDescription) -> Digest? {
    packOf[entry.id].flatMap { keys[$0] }?.page(of: entry)
  }

  /// Two packs of one name could not be told apart.
  private static func namesakes(_ packs: [PackDescription], at locations: [PackLocation])
    -> Problem?
  {
    for (index, pack) in packs.enumerated() {
      guard let first = packs.firstIndex(where: { $0.name == pack.name }), first < index else {
        continue
      }
      return Problem(
        file: locations[index].path,
        message: "the pack calls itself \(pack.name), as does \(locations[first].path)",
        cure: "Give one pack only once, and each pack a name of its own")
    }
    return nil
  }
}

extension Answer<PackFile> {
  /// The formulas that the guide displays; none where there is no guide.
  fileprivate var formulas: [PackFormula] {
    guard case .success(let guide) = result else { return [] }
    return Guide(guide.text, file: guide.file).requests.compactMap { request in
      guard case .display(let name, let tex) = request.kind else { return nil }
      return PackFormula(name: name, tex: tex, line: request.line)
    }
  }
}

extension [Answer<PackDescription>] {
  /// The descriptions, if every pack gave one.
  func bodies() throws(Problems) -> [PackDescription] {
    var (bodies, problems): ([PackDescription], [Problem]) = ([], [])
    for answer in self {
      switch answer.result {
      case .success(let body): bodies.append(body)
      case .failure(let failure): problems.append(failure.problem(ofPackAt: answer.id))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return bodies
  }
}
