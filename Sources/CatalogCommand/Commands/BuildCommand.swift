import ArgumentParser
import CatalogKit
import Diagnostics
import Foundation
import SiteGenerator
import SiteTheme
import Verification

/// `catalog build`: the reference as a site.
struct BuildCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check everything and build the site.",
    discussion: """
      Prints the path of the front page. If anything is wrong, all of it is told, the exit code \
      is 1, and the site of before stays as it was.
      """)

  @Option(
    help: ArgumentHelp("The folder of the site, replaced as a whole.", valueName: "DIR"),
    completion: .directory)
  var output = "Site/public"
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Where the site will be found, for canonical addresses and the site map.", valueName: "URL"))
  var baseURL: String?
  @OptionGroup var links: LinkOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var cache: CacheOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let cache = cache.cache(session.console)
    let host = try session.host(
      workers, jobs: jobs.jobs ?? session.console.processors, cache: cache)
    let proof = try session.proof(host, required: links.required)
    let ids = host.registry.complete.map { $0.id }
    let folder = SiteFolder(output)
    let done = Outcome(text: "\(output)/index.html\n")
    let key = siteKey(of: host, proof: proof, builtIn: session.builtIn)
    if let cache, let key, let list = cache.bytes(for: key), folder.holds(list) {
      self.cache.tell(ids.count, of: ids.count, session.console)
      return done
    }
    let keys = pageKeys(of: host, proof: proof, builtIn: session.builtIn)
    let kept = cache.flatMap { cache in keys.map { $0.kept(in: cache) } } ?? KeptPages()
    let missing = ids.filter { kept.entries[$0] == nil }
    let progress = Progress(on: session.console, "building", of: missing.count)
    let materials = host.materials(of: missing) { progress.step($0.id) }
    progress.end()
    let site = Site(
      registry: host.registry, materials: materials, audit: host.audit() + (proof?.problems ?? []),
      proof: proof, baseURL: baseURL)
    let files: [OutputFile]
    do throws(Problems) {
      let built = try site.finished(reusing: kept.pages)
      if let cache, let keys { keys.keep(built.pages, in: cache) }
      files = built.files
    } catch {
      throw .inconsistent(error.all)
    }
    try session.publish(files, in: folder)
    if let cache, let key {
      cache.keep(SiteFolder.list(of: files), for: key)
      if kept.pages.isEmpty { cache.prune(to: CacheOptions.bytes) }
    }
    self.cache.tell(host.reused + kept.entries.count, of: ids.count, session.console)
    return done
  }

  /// What the pages depend on, each by itself; `nil` where that is not known, or where the site map
  /// needs all of them.
  private func pageKeys(
    of host: Verification.Host, proof: LinkProof?, builtIn: PackLocation
  ) -> PageKeys? {
    guard baseURL == nil, builtIn.path == Bundle.main.executablePath,
      let examples = host.exampleKey, let theme = Digest(folders: [Theme.root])
    else { return nil }
    let common = Digest(
      parts: ["pages", examples.text, theme.text, proof?.listing ?? "unproved"].map {
        Array($0.utf8)
      })
    return PageKeys(common: common, host: host)
  }

  /// What the whole site depends on; `nil` where that is not known.
  private func siteKey(
    of host: Verification.Host, proof: LinkProof?, builtIn: PackLocation
  ) -> Digest? {
    // the generator must be in the program whose bytes count
    guard builtIn.path == Bundle.main.executablePath, let packs = host.key,
      let theme = Digest(folders: [Theme.root])
    else { return nil }
    return Digest(
      parts: ["site", packs.text, theme.text, baseURL ?? "", proof?.listing ?? "unproved"].map {
        Array($0.utf8)
      })
  }
}
