import CatalogKit
import Diagnostics
import SiteGenerator
import Verification

extension Session {
  /// The files of the site, everything checked.
  ///
  /// - Parameters:
  ///   - host: the packs at work.
  ///   - proof: what the code proves of the links.
  ///   - baseURL: where the site will be found.
  ///   - memory: the pages of the site of before.
  /// - Returns: the files.
  /// - Throws: ``Failure`` with everything that is wrong.
  func siteFiles(
    of host: Verification.Host, proof: LinkProof?, baseURL: String? = nil,
    reusing memory: PageMemory? = nil
  ) throws(Failure) -> [OutputFile] {
    let ids = host.registry.complete.map { $0.id }
    let progress = Progress(on: console, "building", of: ids.count)
    let materials = host.materials(of: ids) { progress.step($0.id) }
    progress.end()
    let site = Site(
      registry: host.registry, materials: materials,
      audit: host.audit() + (proof?.problems ?? []), proof: proof, baseURL: baseURL)
    do throws(Problems) {
      return try site.files(reusing: memory)
    } catch {
      throw .inconsistent(error.all)
    }
  }

  /// Puts a site into its folder, in place of the one of before.
  ///
  /// - Parameters:
  ///   - files: all files of the site.
  ///   - folder: where the site is.
  /// - Throws: ``Failure`` if it cannot be written; the folder is then as it was.
  func publish(_ files: [OutputFile], in folder: SiteFolder) throws(Failure) {
    do throws(SiteFolderError) {
      try folder.replace(with: files)
    } catch {
      throw .site(error)
    }
  }
}
