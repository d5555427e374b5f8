import ArgumentParser
import CatalogKit
import Foundation
import SiteGenerator
import SiteTheme
import Verification

/// `catalog serve`: the site in a browser, as it is while one writes it.
struct ServeCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Build the site and show it to a browser on this machine.",
    discussion: """
      Prints the address. Only this machine can reach it. Ctrl-C ends it.

      With --watch, guides, data and the theme are read again as soon as they are edited, and the \
      open pages show the change by themselves. What is wrong is told here and on the page, which \
      stays as it was until it is mended.
      """)

  @Option(help: ArgumentHelp("The port; 0 is any that is free.", valueName: "N"))
  var port = 8000
  @Flag(help: "Build again whenever a file is edited, and load the open pages again.")
  var watch = false
  @Option(
    help: ArgumentHelp(
      "Also keep the site in a folder (default: in memory only).", valueName: "DIR"),
    completion: .directory)
  var output: String?
  @OptionGroup var links: LinkOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var cache: CacheOptions

  /// How often edits are looked for, and how often it is asked whether to end, in milliseconds.
  private static let (watching, waiting): (Int32, Int32) = (20, 200)

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port takes a whole number from 0 to 65535, not \(port).")
    }
  }

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let loopback = try Loopback(port: UInt16(port))
    var watcher = Watcher(roots(of: session))
    let proof = try session.proof(
      try host(in: session), required: links.required)
    let server = SiteServer(on: loopback, try firstSite(in: session, proof))
    do throws(SystemError) {
      try session.console.write(.output, "http://127.0.0.1:\(server.port)/\n")
    } catch {
      throw .cannotWrite(file: "standard output", reason: error)
    }
    server.serve(every: watch ? Self.watching : Self.waiting) {
      guard watch else { return }
      let edited = edits(&watcher)
      guard !edited.isEmpty else { return }
      do throws(Failure) {
        server.show(try site(in: session, proof))
        session.console.tell(["built again after \(named(edited))."])
      } catch {
        session.console.tell(error.lines)
        server.show(problems: error.lines)
      }
    }
    return Outcome(text: "")
  }

  /// What the site is made of, as far as it can be edited while the program runs.
  private func roots(of session: Session) -> [String] {
    let inputs = session.builtIn.inputs
    return (inputs?.data ?? []) + (inputs?.texts ?? []) + [Theme.root] + workers.pack
  }

  private func host(in session: Session) throws(Failure) -> Verification.Host {
    try session.host(
      workers, jobs: jobs.jobs ?? session.console.processors,
      cache: cache.cache(session.console))
  }

  /// The site as it is now; it stays in the folder too, if one is wanted.
  private func site(in session: Session, _ proof: LinkProof?) throws(Failure) -> ServedSite {
    let files = try SiteBuild(
      session: session, host: try host(in: session), proof: proof,
      cache: cache.cache(session.console), modules: BrowserModules.built(session.console)
    ).built().files
    if let output { try SiteBuild.publish(files, in: SiteFolder(output)) }
    return ServedSite(files, isWatched: watch)
  }

  /// The site to begin with: what is wrong with it is shown in its place, as long as it is watched.
  private func firstSite(in session: Session, _ proof: LinkProof?) throws(Failure) -> ServedSite {
    do throws(Failure) {
      return try site(in: session, proof)
    } catch {
      guard watch, case .inconsistent = error else { throw error }
      session.console.tell(error.lines)
      return ServedSite(problems: error.lines)
    }
  }

  /// What was edited since the last look, once the editor has put its pen down.
  private func edits(_ watcher: inout Watcher) -> Set<String> {
    var edited: Set<String> = []
    while true {
      let more = watcher.changes()
      if more.isEmpty { return edited }
      edited.formUnion(more)
      poll(nil, 0, 5)
    }
  }

  /// The names of some files, the first of them and how many more there are.
  private func named(_ paths: Set<String>) -> String {
    let root = WorkingTree.root.map { "\($0)/" } ?? ""
    let names = paths.sorted().map { $0.hasPrefix(root) ? String($0.dropFirst(root.count)) : $0 }
    let first = names.first ?? ""
    return names.count > 1
      ? "edits of \(first) and \(counted(names.count - 1, "other file", "other files"))"
      : "an edit of \(first)"
  }
}
