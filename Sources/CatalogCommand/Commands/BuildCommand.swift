import ArgumentParser
import CatalogKit
import Diagnostics
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

  @Option(help: ArgumentHelp("The folder of the site, replaced as a whole.", valueName: "DIR"))
  var output = "Site/public"
  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Where the site will be found, for canonical addresses and the site map.", valueName: "URL"))
  var baseURL: String?
  @OptionGroup var links: LinkOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup var workers: WorkerOptions

  func outcome(in session: Session) throws(Failure) -> Outcome {
    let host = try session.host(workers, jobs: jobs.jobs ?? session.console.processors)
    let proof = try session.proof(host, required: links.required)
    let ids = host.registry.complete.map { $0.id }
    let progress = Progress(on: session.console, "building", of: ids.count)
    let materials = host.materials(of: ids) { progress.step($0.id) }
    progress.end()
    let site = Site(
      registry: host.registry, materials: materials, audit: host.audit() + (proof?.problems ?? []),
      proof: proof, baseURL: baseURL)
    let files: [OutputFile]
    do throws(Problems) {
      files = try site.files()
    } catch {
      throw .inconsistent(error.all)
    }
    do throws(SiteFolderError) {
      try SiteFolder(output).replace(with: files)
    } catch {
      throw .site(error)
    }
    return Outcome(text: "\(output)/index.html\n")
  }
}
