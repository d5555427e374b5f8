public import CatalogKit
public import Diagnostics
import Foundation

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
  /// The pack of each entry.
  private let packOf: [String: Int]

  /// Starts the packs and hears what they have.
  ///
  /// - Parameters:
  ///   - locations: the programs of the packs, the built-in catalog first.
  ///   - limits: what one request may cost.
  ///   - jobs: how many workers may be busy at once.
  /// - Throws: ``Problems`` with every pack that does not answer, or all that is inconsistent among
  ///   the entries.
  /// - Precondition: `jobs` is at least 1.
  public init(
    packs locations: [PackLocation], limits: Limits = Limits(), jobs: Int
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
        pack.entries.map { ($0.id, index) }
      })
    (self.packs, self.locations, self.pool) = (packs, locations, pool)
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
    pool.ask(questions(.example, ids), for: Worksheet.self, progress: progress)
  }

  /// The guides of some entries.
  ///
  /// - Parameter ids: the entries.
  /// - Returns: the guides or why there is none, in the order of `ids`.
  public func guides(of ids: [String]) -> [Answer<PackFile>] {
    pool.ask(questions(.guide, ids), for: PackFile.self)
  }

  /// The sources of the implementations of some entries.
  ///
  /// - Parameter ids: the entries.
  /// - Returns: the files of each or why there are none, in the order of `ids`.
  public func sources(of ids: [String]) -> [Answer<[PackFile]>] {
    pool.ask(questions(.source, ids), for: [PackFile].self)
  }

  /// Guides, sources and worked examples at once, for a site.
  ///
  /// - Parameters:
  ///   - ids: the entries.
  ///   - progress: is called as each example finishes, in whatever order they do.
  /// - Returns: the material of each page, in the order of `ids`.
  public func materials(
    of ids: [String], progress: (Answer<Worksheet>) -> Void = { _ in }
  ) -> [PageMaterial] {
    pool.materials(ids.map { ($0, packOf[$0]) }, progress: progress)
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
    let answers = pool.ask(
      locations.indices.map { Question(pack: $0, id: locations[$0].path, message: .audit) },
      for: [Problem].self)
    return answers.flatMap { answer in
      switch answer.result {
      case .success(let problems): problems
      case .failure(let failure): [failure.problem(ofPackAt: answer.id)]
      }
    }
  }

  private func questions(_ message: PackRequest.Message, _ ids: [String]) -> [Question] {
    ids.map { Question(pack: packOf[$0], id: $0, message: message) }
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
