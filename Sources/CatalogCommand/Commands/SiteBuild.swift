import CatalogKit
import Diagnostics
import Foundation
import SiteGenerator
import SiteTheme
import Verification

/// The way from the packs to the files of a site, for `build` and for `serve`.
struct SiteBuild {
  let session: Session
  let host: Verification.Host
  let proof: LinkProof?
  let cache: ResultCache?
  /// The programs of the live parts.
  let modules: LiveModules
  var baseURL: String?

  /// A site that was built, everything checked.
  struct Built {
    let files: [OutputFile]
    /// How many examples were not run, because nothing they depend on has changed.
    let reused: Int
    /// Whether no page of a build before could be used.
    let isAnew: Bool
  }

  /// Builds the site; only the pages that something has changed in are made.
  ///
  /// - Throws: ``Failure`` with everything that is wrong.
  func built() throws(Failure) -> Built {
    let ids = host.registry.checked.map { $0.id }
    let keys = pageKeys
    let kept = cache.flatMap { cache in keys.map { $0.kept(in: cache) } } ?? KeptPages()
    let missing = ids.filter { kept.entries[$0] == nil }
    let progress = Progress(on: session.console, "building", of: missing.count)
    let materials = host.materials(of: missing) { progress.step($0.id) }
    progress.end()
    let site = Site(
      registry: host.registry, materials: materials, audit: host.audit() + (proof?.problems ?? []),
      modules: modules, proof: proof, baseURL: baseURL)
    do throws(Problems) {
      let built = try site.finished(reusing: kept.pages)
      if let cache, let keys { keys.keep(built.pages, in: cache) }
      let search = SearchFile(of: host)
      let files = (built.files + [search.file]).sorted { $0.path < $1.path }
      return Built(
        files: files, reused: host.reused + kept.entries.count, isAnew: kept.pages.isEmpty)
    } catch {
      throw .inconsistent(error.all)
    }
  }

  /// Puts the files of a site into its folder, in place of those of before.
  ///
  /// - Parameters:
  ///   - files: all files of the site.
  ///   - folder: where the site is.
  /// - Throws: ``Failure`` if it cannot be written; the folder is then as it was.
  static func publish(_ files: [OutputFile], in folder: SiteFolder) throws(Failure) {
    do throws(SiteFolderError) {
      try folder.replace(with: files)
    } catch {
      throw .site(error)
    }
  }
}

extension SiteBuild {
  /// What the whole site depends on; `nil` where that is not known.
  var key: Digest? {
    guard isOwnProgram, let packs = host.key, let theme = Digest(folders: [Theme.root]) else {
      return nil
    }
    return digest(of: "site", packs.text, theme.text, baseURL ?? "", links, modules.text)
  }

  /// What the pages depend on, each by itself; `nil` where that is not known, or where the site map
  /// needs all of them.
  private var pageKeys: PageKeys? {
    guard baseURL == nil, isOwnProgram, let examples = host.exampleKey,
      let theme = Digest(folders: [Theme.root])
    else { return nil }
    return PageKeys(
      common: digest(of: "pages", examples.text, theme.text, links, modules.names), host: host)
  }

  private var links: String { proof?.listing ?? "unproved" }

  /// Whether the generator is in the program whose bytes count.
  private var isOwnProgram: Bool { session.builtIn.path == Bundle.main.executablePath }

  private func digest(of parts: String...) -> Digest { Digest(parts: parts.map { Array($0.utf8) }) }
}
