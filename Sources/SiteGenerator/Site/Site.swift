public import CatalogKit
public import Diagnostics
public import SiteTheme
import Tabular
public import Verification

/// The reference as a site: the registry, the verdict on its worked examples, and the guides and
/// sources of its complete entries.
///
/// It is a value, and its files are a function of it: no clock, no folder, no order of a dictionary
/// goes into them.
public struct Site: Sendable {
  public let registry: Registry
  public let verdict: Verdict
  /// The guide of each complete entry, by its id.
  let guides: [String: Result<PackFile, WorkerFailure>]
  /// The sources of each complete entry, by its id.
  let sources: [String: Result<[PackFile], WorkerFailure>]
  /// What the live parts of each entry that has some show at the beginning, by its id.
  let live: [String: Result<LiveShown, WorkerFailure>]
  /// The data sets that the examples read, by their ids; those that can be read.
  let data: [String: DataTable]
  /// The programs of the live parts.
  let modules: LiveModules
  /// The texts of the pages that belong to no entry.
  let texts: [PackFile]
  /// Where the site will be found; `nil` where that is not known.
  let baseURL: String?
  /// What the code proves of the links; `nil` where it has no index.
  let proof: LinkProof?

  /// A site.
  ///
  /// - Parameters:
  ///   - registry: every entry, those of the built-in catalog first.
  ///   - verdict: the runs of all complete entries, and what the audit of the packs found.
  ///   - guides: the guides of the complete entries, in any order.
  ///   - sources: the sources of the complete entries, in any order.
  ///   - live: what the live parts show at the beginning, in any order.
  ///   - data: the files of the data sets that the examples read, in any order.
  ///   - modules: the programs of the live parts.
  ///   - proof: what the code proves of the links.
  ///   - texts: the texts of the pages that belong to no entry.
  ///   - baseURL: where the site will be found, such as `https://example.org/math/`. With it pages
  ///     name their canonical address, and there is a site map.
  public init(
    registry: Registry, verdict: Verdict, guides: [Answer<PackFile>],
    sources: [Answer<[PackFile]>], live: [Answer<LiveShown>] = [],
    data: [Answer<[PackFile]>] = [], modules: LiveModules = .none,
    proof: LinkProof? = nil, texts: [PackFile] = Theme.texts(), baseURL: String? = nil
  ) {
    self.live = Dictionary(
      live.map { ($0.id, $0.result) }, uniquingKeysWith: { first, _ in first })
    let files = data.flatMap { (try? $0.result.get()) ?? [] }
    self.data = Dictionary(
      files.compactMap { file in
        (try? DataTable(csv: Array(file.text.utf8), name: file.file)).map {
          (String(file.file.dropLast(".csv".count)), $0)
        }
      }, uniquingKeysWith: { first, _ in first })
    self.modules = modules
    self.proof = proof
    self.texts = texts
    self.registry = registry
    self.verdict = verdict
    self.guides = Dictionary(
      guides.map { ($0.id, $0.result) }, uniquingKeysWith: { first, _ in first })
    self.sources = Dictionary(
      sources.map { ($0.id, $0.result) }, uniquingKeysWith: { first, _ in first })
    self.baseURL = baseURL
  }

  /// A site made of what a host answers.
  ///
  /// - Parameters:
  ///   - registry: every entry, those of the built-in catalog first.
  ///   - materials: guide, sources and run of each complete entry, or of those whose pages are to
  ///     be made.
  ///   - audit: what the packs find wrong with themselves.
  ///   - modules: the programs of the live parts.
  ///   - proof: what the code proves of the links.
  ///   - texts: the texts of the pages that belong to no entry.
  ///   - baseURL: where the site will be found.
  public init(
    registry: Registry, materials: [PageMaterial], audit: [Problem], modules: LiveModules = .none,
    proof: LinkProof? = nil, texts: [PackFile] = Theme.texts(), baseURL: String? = nil
  ) {
    self.init(
      registry: registry,
      verdict: Verdict(
        entries: materials.compactMap { registry[$0.example.id] },
        answers: materials.map { $0.example }, problems: audit),
      guides: materials.map { $0.guide }, sources: materials.map { $0.sources },
      live: materials.compactMap { $0.live }, data: materials.compactMap { $0.data },
      modules: modules, proof: proof, texts: texts,
      baseURL: baseURL)
  }
}
