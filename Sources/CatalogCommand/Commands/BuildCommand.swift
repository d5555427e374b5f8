import ArgumentParser
import CatalogKit
import SiteGenerator
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
    let count = host.registry.checked.count
    let folder = SiteFolder(output)
    let done = Outcome(text: "\(output)/index.html\n")
    let build = SiteBuild(
      session: session, host: host, proof: proof, cache: cache,
      modules: BrowserModules.built(session.console), baseURL: baseURL)
    let key = build.key
    if let cache, let key, let list = cache.bytes(for: key), folder.holds(list) {
      self.cache.tell(count, of: count, session.console)
      return done
    }
    let built = try build.built()
    try SiteBuild.publish(built.files, in: folder)
    if let cache, let key {
      cache.keep(SiteFolder.list(of: built.files), for: key)
      if built.isAnew { cache.prune(to: CacheOptions.bytes) }
    }
    self.cache.tell(built.reused, of: count, session.console)
    return done
  }
}
